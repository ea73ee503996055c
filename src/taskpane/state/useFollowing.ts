/** Reads the open workbook anew after each change in it, as long as something is shown of it. */
import { useEffect } from "react";
import type { Opened } from "./useOpened";

export interface Change {
  readonly sheet: string;
  readonly range: string;
}

/** Typing goes on; the workbook is read when it pauses. In milliseconds. */
const PAUSE = 400;

/** @param changed is told of each change when it has been read; the same function each time, or listening begins anew */
export function useFollowing(
  { workbook, follow }: Pick<Opened, "workbook" | "follow">,
  changed?: (change: Change) => void,
): void {
  useEffect(() => {
    if (!workbook) return;
    let stop: (() => void) | null = null;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = async () => {
      const stopListening = await workbook.onChange((change) => {
        clearTimeout(timer);
        timer = setTimeout(() => void follow().then(() => changed?.(change)), PAUSE);
      });
      if (ended) stopListening();
      else stop = stopListening;
    };
    // Where the program tells of no changes, the button that checks does the same.
    void listen().catch(() => undefined);
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, follow, changed]);
}
