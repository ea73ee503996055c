/** The last write into the open workbook → what is said of it, and the way back from it, as long as the pane lives. */
import { useCallback, useMemo, useState } from "react";
import type { Refused, Written } from "../../workbook/openWorkbook";

export interface LastWrite {
  /** What was written, in a few words. */
  readonly what: string;
  /** What is said of it. */
  readonly said: string;
  readonly sheets: readonly string[];
  readonly written: Written;
  /** What the pane does once it is taken back in the workbook. */
  readonly afterUndo?: () => void;
  /** The screen on which it was written is still shown: then all of it is said. */
  readonly isNews: boolean;
  /** Taken back, with what Excel refused of that; null as long as it stands. */
  readonly undone: readonly Refused[] | null;
}

export type Wrote = Pick<LastWrite, "what" | "said" | "sheets" | "written" | "afterUndo">;

export interface LastWrites {
  readonly last: LastWrite | null;
  readonly wrote: (write: Wrote) => void;
  readonly takenBack: (without: readonly Refused[]) => void;
  readonly grownOld: () => void;
}

export function useLastWrite(): LastWrites {
  const [last, setLast] = useState<LastWrite | null>(null);
  const wrote = useCallback((write: Wrote) => setLast({ ...write, isNews: true, undone: null }), []);
  const takenBack = useCallback((undone: readonly Refused[]) => {
    setLast((now) => now && { ...now, isNews: true, undone });
  }, []);
  const grownOld = useCallback(() => {
    setLast((now) => (now?.undone || !now?.written.undo ? null : { ...now, isNews: false }));
  }, []);
  return useMemo(() => ({ last, wrote, takenBack, grownOld }), [last, wrote, takenBack, grownOld]);
}
