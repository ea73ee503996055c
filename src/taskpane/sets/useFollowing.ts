/** Reads the open workbook anew after each change in it, as long as something is shown of it. */
import { useEffect } from "react";
import type { Opened } from "../state/useOpened";

/** Typing goes on; the workbook is read when it pauses. In milliseconds. */
const PAUSE = 600;

export function useFollowing({ workbook, follow }: Pick<Opened, "workbook" | "follow">): void {
  useEffect(() => {
    if (!workbook) return;
    let stop: (() => void) | null = null;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = async () => {
      const stopListening = await workbook.onChange(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void follow(), PAUSE);
      });
      if (ended) stopListening();
      else stop = stopListening;
    };
    // Where the program tells of no changes, "Kontrollér igen" does the same.
    void listen().catch(() => undefined);
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, follow]);
}
