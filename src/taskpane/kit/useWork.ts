/** A piece of work that takes time → whether it goes on, how far it is, how to stop it, and how it ended. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { HostFailure } from "../../workbook/openWorkbook";
import type { Tell } from "../worker/jobs";

export type WorkState =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly done: number; readonly total: number }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly error: unknown };

export interface Work {
  readonly now: WorkState;
  /** Does the work; one at a time. Stopping it is no failure. */
  readonly run: (work: (signal: AbortSignal, tell: Tell) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

export function useWork(): Work {
  const [now, setNow] = useState<WorkState>({ state: "idle" });
  const stopper = useRef<AbortController | null>(null);
  // Work that nobody can see any more is stopped.
  useEffect(() => () => stopper.current?.abort(), []);

  const run = useCallback<Work["run"]>(async (work) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    const show = (state: WorkState) => {
      if (stopper.current === own) setNow(state);
    };
    show({ state: "working", done: 0, total: 0 });
    try {
      await work(own.signal, (done, total) => show({ state: "working", done, total }));
      show({ state: "idle" });
    } catch (error) {
      // What failed in Excel is told, stopped or not: something may be left there.
      const stopped = own.signal.aborted && !(error instanceof HostFailure);
      show(stopped ? { state: "cancelled" } : { state: "failed", error });
    }
  }, []);

  const cancel = useCallback(() => stopper.current?.abort(), []);
  const reset = useCallback(() => setNow({ state: "idle" }), []);
  return useMemo(() => ({ now, run, cancel, reset }), [now, run, cancel, reset]);
}
