/** What was gathered and what it goes on with → the ledger as it would be written: the dry run. */
import { useMemo, useTransition } from "react";
import type { Return } from "../../core/intake/return";
import type { Ledger } from "../../core/ledger/ledger";
import type { Decision } from "../../core/ledger/secretariat";
import type { Definition } from "../../core/sets/definition";
import { withRemembered } from "../../core/refresh/goOn";
import type { Work } from "../kit/useWork";
import { readReturns } from "../services/mergeJobs";
import { isOverview } from "../../app/isOverview";
import { ledgerOf } from "../../app/ledgerOf";
import { type Asked, askedBy, type OverviewOrder } from "../../app/order";
import { decisionFor, withDecision } from "./matters";
import { orderOf } from "./order";
import { withOverruling, type Overruling } from "./overrule";
import type { Earlier, Gathered, Gathering } from "./useGathering";

export interface Merging {
  /** Null until files have been read. */
  readonly ledger: Ledger | null;
  readonly order: OverviewOrder;
  readonly gathered: Gathered;
  /** What is shown stands in no overview yet. */
  readonly unsaved: boolean;
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
  /** An overview was written or handed over. @param into the open workbook, which remembers all of it from now on */
  readonly made: (into: "workbook" | "file") => void;
  /** The overview was taken out of the open workbook again: what it alone remembered is held here. */
  readonly unmade: () => void;
}

export function useMerge(
  { gathered, change, settle, reading, unsaved }: Gathering,
  set: Definition,
  known: readonly Definition[],
  earlier: Earlier | null,
): Merging {
  // A whole country's returns are drawn piece by piece, so that the pane answers meanwhile.
  const [drawing, drawInPieces] = useTransition();
  const asked = useMemo<Asked>(() => ({ set, known, municipalities: askedBy(set) }), [set, known]);
  const order = useMemo(() => orderOf(gathered, set, earlier?.remembered ?? null), [gathered, set, earlier]);
  const { read } = gathered;
  const ledger = useMemo(() => (read === null ? null : ledgerOf(order)), [read, order]);
  return {
    ledger,
    order,
    gathered,
    unsaved,
    reading,
    busy: reading.now.state === "working" || drawing,
    read: (files) =>
      reading.run(async (signal, tell) => {
        tell(0, files.length);
        const returns = await readReturns(files, asked, signal, tell);
        drawInPieces(() =>
          change((before) => ({
            ...before,
            setId: set.id,
            // The same file chosen again is read afresh, not counted twice.
            read: withRemembered(before.read ?? [], returns),
          })),
        );
      }),
    passedOver: (read ?? []).filter(isOverview).map(({ file }) => file.name),
    decisions: gathered.decisions,
    decide: (file, countsFor) => {
      if (!ledger) return;
      const decision = decisionFor(ledger, file, countsFor);
      change((before) => ({ ...before, decisions: withDecision(before.decisions, decision) }));
    },
    undo: (file) =>
      change((before) => ({
        ...before,
        decisions: before.decisions.filter((decision) => decision.file !== file),
      })),
    overrule: (overruling) =>
      change((before) => ({ ...before, overrulings: withOverruling(before.overrulings, overruling) })),
    unmade: () => change((now) => joined(gathered, now)),
    made: (into) => settle(into === "file" ? gathered : { ...gathered, ...remaining(gathered.read) }),
  };
}

/** The overview remembers all returns and whatever was chosen; of files that hold none it knows nothing. */
function remaining(read: readonly Return[] | null): Partial<Gathered> {
  const unknown = (read ?? []).filter(({ standing }) => standing === "rejected");
  return { read: unknown, decisions: [], overrulings: [], earlier: null };
}

/** What was gathered before, and since: unless by now it is about another set. */
function joined(before: Gathered, now: Gathered): Gathered {
  if (now.read !== null && now.setId !== before.setId) return now;
  return {
    ...before,
    read: withRemembered(before.read ?? [], now.read ?? []),
    decisions: now.decisions.reduce(withDecision, before.decisions),
    overrulings: now.overrulings.reduce(withOverruling, before.overrulings),
    earlier: now.earlier ?? before.earlier,
  };
}
