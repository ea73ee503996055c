/** What the user has gathered and chosen for an overview: it lives as long as the pane, whichever screen is shown. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Return } from "../../core/intake/return";
import type { Decision } from "../../core/ledger/secretariat";
import type { Remembered } from "../../core/refresh/readOverview";
import { useWork, type Work } from "../kit/useWork";
import type { Overruling } from "./overrule";

/** An earlier overview that is gone on with. */
export interface Earlier {
  /** The file that it was chosen from; null for what is open. */
  readonly file: string | null;
  readonly remembered: Remembered;
}

export interface Gathered {
  /** Id of the set that is asked about; null until somebody has chosen, or files have been read. */
  readonly setId: string | null;
  /** Null until files have been read. */
  readonly read: readonly Return[] | null;
  /** What the user has settled here. */
  readonly decisions: readonly Decision[];
  readonly overrulings: readonly Overruling[];
  /** A file that is gone on with; the workbook beside the pane goes before it. */
  readonly earlier: Earlier | null;
}

const NOTHING: Gathered = { setId: null, read: null, decisions: [], overrulings: [], earlier: null };

export interface Gathering {
  readonly gathered: Gathered;
  readonly change: (how: (before: Gathered) => Gathered) => void;
  /** All of it stands in an overview now, or nothing of it is kept. */
  readonly settle: (as: Gathered) => void;
  readonly startOver: (earlier: Earlier | null) => void;
  readonly reading: Work;
  /** Files were read or are being read, or something was settled, and what came of it stands in no overview yet. */
  readonly unsaved: boolean;
}

export function useGathering(): Gathering {
  const [gathered, setGathered] = useState<Gathered>(NOTHING);
  const [settled, setSettled] = useState<Gathered>(NOTHING);
  const reading = useWork();
  const settle = useCallback((as: Gathered) => {
    setGathered(as);
    setSettled(as);
  }, []);
  const { reset } = reading;
  const startOver = useCallback(
    (earlier: Earlier | null) => {
      settle({ ...NOTHING, earlier });
      reset();
    },
    [settle, reset],
  );
  const { read, decisions, overrulings } = gathered;
  const holds = [read ?? [], decisions, overrulings].some(({ length }) => length > 0);
  const unsaved = reading.now.state === "working" || (holds && gathered !== settled);
  useAskBeforeClosing(unsaved);
  return useMemo(
    () => ({ gathered, change: setGathered, settle, startOver, reading, unsaved }),
    [gathered, settle, startOver, reading, unsaved],
  );
}

/** The browser asks in its own words before the page is closed or loaded anew. */
function useAskBeforeClosing(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [unsaved]);
}
