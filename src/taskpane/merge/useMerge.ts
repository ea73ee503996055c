/** Chosen files and choices → the ledger as it would be written: the dry run. */
import { useMemo, useState, useTransition } from "react";
import type { Return } from "../../core/intake/return";
import { keepLedger } from "../../core/ledger/keepLedger";
import type { Ledger } from "../../core/ledger/ledger";
import { NOTHING_SAID, type Decision } from "../../core/ledger/secretariat";
import { municipalitiesOfKkr } from "../../core/municipalities/municipalitiesOfKkr";
import type { RecommendationSet } from "../../core/recommendations/recommendationSet";
import { withRemembered } from "../../core/refresh/goOn";
import type { Remembered } from "../../core/refresh/readOverview";
import { registry } from "../../data";
import { useWork, type Work } from "../app/useWork";
import { readReturns } from "../services/mergeJobs";
import type { Asked, OverviewOrder } from "../worker/jobs";
import { decisionFor, withDecision } from "./matters";
import { withOverruling, withOverrulings, type Overruling } from "./overrule";

/** An earlier overview that is gone on with. */
export interface Earlier {
  /** The file that it was chosen from; null for the workbook that is open. */
  readonly file: string | null;
  readonly remembered: Remembered;
}

export interface Merging {
  /** Null until files have been read. */
  readonly ledger: Ledger | null;
  readonly order: OverviewOrder;
  readonly reading: Work;
  /** While files are read, and until what was read is shown. */
  readonly busy: boolean;
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Files among the returns that are overviews, and are not counted. */
  readonly passedOver: readonly string[];
  /** What the user has settled here. */
  readonly decisions: readonly Decision[];
  readonly decide: (file: string, countsFor: readonly string[]) => void;
  readonly undo: (file: string) => void;
  /** Counts an answer otherwise than it was read: the secretariat's own correction. */
  readonly overrule: (overruling: Overruling) => void;
  readonly startOver: () => void;
}

const isOverview = (one: Return) => one.findings.some(({ code }) => code === "is-an-overview");

export function useMerge(
  set: RecommendationSet,
  known: readonly RecommendationSet[],
  earlier: Earlier | null,
): Merging {
  const reading = useWork();
  const [read, setRead] = useState<readonly Return[] | null>(null);
  // A whole country's returns are drawn piece by piece, so that the pane answers meanwhile.
  const [drawing, drawInPieces] = useTransition();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [overrulings, setOverrulings] = useState<readonly Overruling[]>([]);
  const asked = useMemo<Asked>(
    () => ({ set, known, municipalities: municipalitiesOfKkr(registry, set.kkr) }),
    [set, known],
  );
  const order = useMemo<OverviewOrder>(() => {
    const fresh = (read ?? []).filter((one) => !isOverview(one));
    const said = earlier?.remembered.secretariat ?? NOTHING_SAID;
    const returns = earlier ? withRemembered(earlier.remembered.returns, fresh) : fresh;
    const decided = decisions.reduce(withDecision, said.decisions);
    return {
      set,
      municipalities: asked.municipalities,
      returns,
      secretariat: {
        ...said,
        decisions: decided,
        corrections: withOverrulings(said.corrections, overrulings, returns, decided),
      },
    };
  }, [set, asked, read, decisions, overrulings, earlier]);
  const ledger = useMemo(() => (read === null ? null : keepLedger(order)), [read, order]);

  return {
    ledger,
    order,
    reading,
    busy: reading.now.state === "working" || drawing,
    read: (files) =>
      reading.run(async (signal, tell) => {
        const returns = await readReturns(files, asked, signal, tell);
        // The same file chosen again is read afresh, not counted twice.
        drawInPieces(() => setRead((before) => withRemembered(before ?? [], returns)));
      }),
    passedOver: (read ?? []).filter(isOverview).map(({ file }) => file.name),
    decisions,
    decide: (file, countsFor) => {
      if (ledger) setDecisions((made) => withDecision(made, decisionFor(ledger, file, countsFor)));
    },
    undo: (file) => setDecisions((made) => made.filter((decision) => decision.file !== file)),
    overrule: (overruling) => setOverrulings((made) => withOverruling(made, overruling)),
    startOver: () => {
      setRead(null);
      setDecisions([]);
      setOverrulings([]);
      reading.reset();
    },
  };
}
