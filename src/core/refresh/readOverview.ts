/** An existing overview → everything that the next merge must not forget: returns, decisions, corrections, notes. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { MARK_KEYS, OVERVIEW_KIND } from "../form/marks";
import { markValue, readMarks } from "../intake/readMarks";
import type { Return } from "../intake/return";
import type { Decision, SecretariatWords } from "../ledger/secretariat";
import type { MunicipalityRegistry } from "../municipalities/municipality";
import { readRecord } from "../record/recordSheet";
import { missingColumns } from "./missingColumns";
import { readCorrections } from "./readCorrections";
import { readDecisions } from "./readDecisions";
import { readNotes } from "./readNotes";

export interface Remembered {
  /** The set that the overview is about. */
  readonly setId: string;
  /** ISO 8601 in UTC: when the overview was made. */
  readonly madeAt: string | null;
  readonly returns: readonly Return[];
  readonly secretariat: SecretariatWords;
  /** The decisions that the overview had already taken into account when it was made. */
  readonly decidedBefore: readonly Decision[];
  /** What the secretariat has written that cannot be understood, with its cell. */
  readonly findings: readonly Finding[];
}

/**
 * Null when the workbook is no overview that can be gone on with.
 *
 * @param asked codes of the municipalities that are asked
 */
export function readOverview(
  snapshot: WorkbookSnapshot,
  registry: MunicipalityRegistry,
  asked: readonly string[],
): Remembered | null {
  const marks = readMarks(snapshot);
  const setId = markValue(marks, "setId");
  const record = readRecord(snapshot);
  if (markValue(marks, "kind") !== OVERVIEW_KIND || !setId || !record) return null;
  const { returns, decisions: earlier, lost } = record;
  const { decisions, findings: undecided } = readDecisions(snapshot, { registry, asked, returns, earlier });
  const { corrections, findings: uncorrected } = readCorrections(snapshot, returns);
  return {
    setId,
    madeAt: snapshot.customProperties.get(MARK_KEYS.madeAt) ?? null,
    returns,
    secretariat: { decisions, corrections, notes: readNotes(snapshot) },
    decidedBefore: earlier,
    findings: [
      ...missingColumns(snapshot),
      ...(lost > 0 ? [finding("record-damaged", {}, { rows: lost })] : []),
      ...undecided,
      ...uncorrected,
    ],
  };
}
