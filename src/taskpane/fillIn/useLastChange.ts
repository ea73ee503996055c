/** What somebody types or pastes in the open workbook → the form read anew, and where it was. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Opened } from "../state/useOpened";

export interface Change {
  readonly sheet: string;
  readonly range: string;
}

export interface LastChange {
  /** Null when nothing was changed since the form was shown or checked. */
  readonly change: Change | null;
  readonly forget: () => void;
}

/** Typing goes on; the form is read when it pauses. In milliseconds. */
const PAUSE = 400;

/** Reads the form anew after each change, whatever is shown of it. */
export function useLastChange({ workbook, follow }: Opened): LastChange {
  const [change, setChange] = useState<Change | null>(null);
  useEffect(() => {
    if (!workbook) return;
    let stop: (() => void) | null = null;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = async () => {
      const stopListening = await workbook.onChange((change) => {
        clearTimeout(timer);
        timer = setTimeout(() => void follow().then(() => setChange(change)), PAUSE);
      });
      if (ended) stopListening();
      else stop = stopListening;
    };
    // Where the program tells of no changes, "Kontrollér" does the same.
    void listen().catch(() => undefined);
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, follow]);
  const forget = useCallback(() => setChange(null), []);
  return useMemo(() => ({ change, forget }), [change, forget]);
}
