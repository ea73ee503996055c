/** The overview's sheet Data as somebody left it → the corrections that the secretariat has made there. */
import { LANGUAGES } from "../../language";
import { quoteSheet, toA1 } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { cellText } from "../intake/cellText";
import type { Return } from "../intake/return";
import type { Correction } from "../ledger/secretariat";
import { DATA_COLUMNS, type DataColumn } from "../overview/dataColumns";
import type { Outcome } from "../overview/observations";
import { OUTCOMES } from "../overview/observations";
import { statusWords } from "../overview/statusWords";

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Words in the status column that stand for nothing: the correction cannot be kept, and somebody must know. */
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
  for (const { sheet, row } of dataRows(snapshot)) {
    const written = cellText(row.status ?? null);
    const outcome = outcomeOf(written);
    const file = cellText(row.sha256 ?? null).trim();
    const recommendation = cellText(row.recommendation ?? null).trim();
    const municipality = cellText(row.municipality_code ?? null).trim();
    if (outcome === null && row.status) {
      const cell = `${quoteSheet(sheet.name)}!${toA1(row.status)}`;
      findings.push(finding("correction-unreadable", { cell, recommendation }, { written }));
    }
    const answer = answers.get(file)?.get(recommendation);
    const before: Outcome = file === "" ? "missing" : (answer?.status ?? "unanswered");
    const remark = cellText(row.remark ?? null);
    const changed = {
      ...(outcome !== null && outcome !== before && { outcome }),
      ...(remark !== (answer?.remark ?? "") && { remark }),
    };
    if (Object.keys(changed).length > 0) {
      corrections.push({ municipality, recommendation, file, ...changed });
    }
  }
  return { corrections, findings };
}

type Row = Readonly<Partial<Record<DataColumn, CellSnapshot>>>;

/** Rows of the sheet whose first row holds the column keys, wherever the columns stand and whatever it is called. */
function dataRows(snapshot: WorkbookSnapshot): readonly { sheet: SheetSnapshot; row: Row }[] {
  return snapshot.sheets.flatMap((sheet) => {
    const heads = new Map<number, DataColumn>();
    for (const cell of sheet.cells.filter(({ row }) => row === 1)) {
      const key = DATA_COLUMNS.find((column) => column === cellText(cell));
      if (key) heads.set(cell.column, key);
    }
    if (heads.size < DATA_COLUMNS.length) return [];
    const rows = new Map<number, Partial<Record<DataColumn, CellSnapshot>>>();
    for (const cell of sheet.cells.filter(({ row }) => row > 1)) {
      const key = heads.get(cell.column);
      if (key) rows.set(cell.row, { ...rows.get(cell.row), [key]: cell });
    }
    return [...rows.values()]
      .filter(
        (row) =>
          cellText(row.municipality_code ?? null) !== "" && cellText(row.recommendation ?? null) !== "",
      )
      .map((row) => ({ sheet, row }));
  });
}

/** In any of the languages: the overview may have been made in another one than today's. */
function outcomeOf(written: string): Outcome | null {
  const word = written.trim().toLowerCase();
  const known = Object.values(LANGUAGES).map(statusWords);
  return OUTCOMES.find((outcome) => known.some((words) => words[outcome].toLowerCase() === word)) ?? null;
}
