/** The overview's sheet Data as somebody left it → the corrections that the secretariat has made there. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { cellText } from "../intake/cellText";
import type { Return } from "../intake/return";
import type { Correction } from "../ledger/secretariat";
import type { Outcome } from "../forms/progress/overview/observations";
import { fittingText } from "../overview/fittingText";
import { OUTCOMES } from "../forms/progress/overview/observations";
import { remarkOf, statusOf } from "../forms/progress/reading/answers";
import { dataRows } from "./dataRows";
import { writtenText } from "./writtenText";
import { statusWords } from "../forms/progress/overview/statusWords";

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Words in the status column that stand for nothing, or none at all: the correction cannot be kept, and somebody must know. */
  readonly findings: readonly Finding[];
}

/**
 * A cell that says something else than the return it came from is a correction. Nothing else is kept: a
 * cell that is put back to what the return says is no correction any more.
 */
export function readCorrections(snapshot: WorkbookSnapshot, returns: readonly Return[]): ReadCorrections {
  const answers = new Map(
    returns.map((one) => [
      one.file.sha256,
      new Map(one.answers.map((answer) => [answer.recommendation, answer])),
    ]),
  );
  const corrections: Correction[] = [];
  const findings: Finding[] = [];
  for (const { sheet, cells: row, statusAt } of dataRows(snapshot)) {
    const written = cellText(row.status ?? null);
    const outcome = outcomeOf(written);
    const file = cellText(row.sha256 ?? null).trim();
    const recommendation = cellText(row.recommendation ?? null).trim();
    const municipality = cellText(row.municipality_code ?? null).trim();
    if (outcome === null) {
      const place = { sheet: sheet.name, ...statusAt, elsewhere: true } as const;
      findings.push(finding("correction-unreadable", { place, recommendation }, { written }));
    }
    const answer = answers.get(file)?.get(recommendation);
    const before: Outcome = file === "" ? "missing" : ((answer && statusOf(answer)) ?? "unanswered");
    const remark = writtenText(row.remark ?? null);
    const changed = {
      ...(outcome !== null && outcome !== before && { outcome }),
      ...(!isRemarkOf(answer ? remarkOf(answer) : "", remark) && { remark }),
    };
    if (Object.keys(changed).length > 0) {
      corrections.push({ municipality, recommendation, file, ...changed });
    }
  }
  return { corrections, findings };
}

/** Does the cell hold the remark as it was read, or what of it a cell can hold? */
function isRemarkOf(read: string, written: string): boolean {
  return read === written || Object.values(LANGUAGES).some((texts) => fittingText(read, texts) === written);
}

/** In any of the languages: the overview may have been made in another one than today's. */
function outcomeOf(written: string): Outcome | null {
  const word = written.trim().toLowerCase();
  const known = Object.values(LANGUAGES).map(statusWords);
  return OUTCOMES.find((outcome) => known.some((words) => words[outcome].toLowerCase() === word)) ?? null;
}
