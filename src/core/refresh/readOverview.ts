/** An existing overview → everything that the next merge must not forget: returns, decisions, corrections, notes. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding, plainFinding } from "../findings/finding";
import { MARK_KEYS, OVERVIEW_KIND } from "../marks/marks";
import { markValue, readMarks } from "../intake/readMarks";
import type { FormLayout } from "../intake/formLayout";
import type { Return } from "../intake/return";
import { TooMuchWork, workWithin } from "../intake/work";
import { NO_PAST, type Past } from "../ledger/past";
import { type Decision, NOTHING_SAID, type SecretariatWords } from "../ledger/secretariat";
import type { MunicipalityRegistry } from "../respondents/municipality";
import { type Recorded, readRecord } from "../record/recordSheet";
import { missingColumns, missingSheets } from "./missingColumns";
import { readCorrections } from "./readCorrections";
import { type Knowledge, readDecisions } from "./readDecisions";
import { readMunicipalities } from "./readMunicipalities";
import { readNotes } from "./readNotes";
import { readTasks } from "./readTasks";
import { swellingIn } from "./swelling";

export interface Remembered {
  /** The set that the overview is about. */
  readonly setId: string;
  /** ISO 8601 in UTC: when the overview was made. */
  readonly madeAt: string | null;
  readonly returns: readonly Return[];
  readonly secretariat: SecretariatWords;
  /** Earlier rounds and days, without the day that it was made itself. */
  readonly past: Past;
  /** The decisions that the overview had already taken into account when it was made. */
  readonly decidedBefore: readonly Decision[];
  /** What the secretariat has written that cannot be understood, with its cell. */
  readonly findings: readonly Finding[];
}

/** Returns that decisions were weighed against, all decisions together. */
const MOST_RIVALS = 5_000_000;

/**
 * Nothing of an overview that has been altered beyond what a workbook can hold is remembered: its finding says so.
 * Null when the workbook is no overview that can be gone on with.
 *
 * @param form the one that it is about, or another of its type
 * @param asked codes of the municipalities that are asked
 */
export function readOverview(
  snapshot: WorkbookSnapshot,
  form: FormLayout,
  registry: MunicipalityRegistry,
  asked: readonly string[],
): Remembered | null {
  const marks = readMarks(snapshot);
  const setId = markValue(marks, "setId");
  const record = readRecord(snapshot, form);
  if (markValue(marks, "kind") !== OVERVIEW_KIND || !setId || !record) return null;
  const madeAt = snapshot.customProperties.get(MARK_KEYS.madeAt) ?? null;
  const swollen = swellingIn(snapshot);
  if (swollen.length > 0) return nothingRemembered(setId, madeAt, swollen);
  try {
    return rememberedIn(snapshot, form, { registry, asked, ...record }, setId, madeAt);
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return nothingRemembered(setId, madeAt, [plainFinding("overview-too-large")]);
  }
}

function rememberedIn(
  snapshot: WorkbookSnapshot,
  form: FormLayout,
  {
    registry,
    asked,
    returns,
    decisions: earlier,
    past,
    lost,
  }: Recorded & Pick<Knowledge, "registry" | "asked">,
  setId: string,
  madeAt: string | null,
): Remembered {
  const work = workWithin(MOST_RIVALS);
  const known: Knowledge = { registry, asked, returns, earlier };
  const { decisions, findings: undecided } = readDecisions(snapshot, known, work);
  const { municipalities, findings: unjoined } = readMunicipalities(snapshot);
  const { corrections, findings: uncorrected } = readCorrections(snapshot, form, returns);
  return {
    setId,
    madeAt,
    returns,
    past,
    secretariat: {
      decisions,
      corrections,
      notes: readNotes(snapshot),
      municipalities,
      tasks: readTasks(snapshot),
    },
    decidedBefore: earlier,
    findings: [
      ...missingColumns(snapshot, form),
      ...missingSheets(snapshot, asked),
      ...(lost > 0 ? [finding("record-damaged", {}, { rows: lost })] : []),
      ...undecided,
      ...uncorrected,
      ...unjoined,
    ],
  };
}

function nothingRemembered(setId: string, madeAt: string | null, findings: readonly Finding[]): Remembered {
  return {
    setId,
    madeAt,
    returns: [],
    secretariat: NOTHING_SAID,
    past: NO_PAST,
    decidedBefore: [],
    findings,
  };
}
