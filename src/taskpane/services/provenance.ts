/** A cell of the overview, or a municipality and a recommendation → where the answer comes from. */
import { identifyMunicipalities } from "../../core/respondents/identifyMunicipalities";
import type { Ledger } from "../../core/ledger/ledger";
import { answersIn, factsOf, type Fact } from "../../core/facts/facts";
import { FIRST_ROW_COLUMNS } from "../../core/facts/rowColumns";
import { registry } from "../../data";
import { parseA1 } from "../../workbook/address";
import type { CellReference } from "../../workbook/reference";
import type { CellSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** What an answer is known by. */
export interface AnswerKey {
  /** Code, e.g. "101". */
  readonly municipality: string;
  readonly recommendation: string;
}

/**
 * Which answer a cell of Matrix or Data shows, told by the row's and the column's own headings, so that
 * it holds however the sheets are sorted or renamed; null for any other cell.
 */
export function answerAt(
  snapshot: WorkbookSnapshot,
  { sheet, cell }: CellReference,
  ledger: Ledger,
): AnswerKey | null {
  const at = parseA1(cell);
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  if (!at) return null;
  const inRow = cells.filter(({ row }) => row === at.row);
  const keyColumn = cells.find((one) => one.row === 1 && textOf(one) === FIRST_ROW_COLUMNS[0])?.column;
  const key = keyColumn && inRow.find(({ column }) => column === keyColumn);
  if (key) {
    const [municipality = "", recommendation = ""] = textOf(key).split("|");
    return known(municipality, recommendation, ledger);
  }
  const ids = new Set(ledger.set.items.map(({ id }) => id));
  const recommendation = inRow.map(textOf).find((text) => ids.has(text));
  const municipality = cells
    .filter(({ column, row }) => column === at.column && row < at.row)
    .flatMap((one) => identifyMunicipalities(registry, textOf(one)))[0];
  return recommendation && municipality ? known(municipality, recommendation, ledger) : null;
}

function known(municipality: string, recommendation: string, ledger: Ledger): AnswerKey | null {
  return sourceOf(ledger, { municipality, recommendation }) ? { municipality, recommendation } : null;
}

/** What is counted for an answer, and where it comes from; null for what nobody has asked. */
export function sourceOf(ledger: Ledger, { municipality, recommendation }: AnswerKey): Fact | null {
  return answersIn(ledger).find(isAbout(municipality, recommendation)) ?? null;
}

/** What is said beside it, in the other fields; "" where nothing is. */
export function textBeside(ledger: Ledger, { municipality, item, field }: Fact): string {
  const others = factsOf(ledger).filter(
    (one) => one.field !== field && isAbout(municipality.code, item.id)(one),
  );
  return others
    .map(({ value }) => value)
    .filter((value) => value !== "")
    .join("\n");
}

function isAbout(municipality: string, recommendation: string): (fact: Fact) => boolean {
  return (fact) => fact.municipality.code === municipality && fact.item.id === recommendation;
}

function textOf({ value }: CellSnapshot): string {
  return value.kind === "text" ? value.text : "";
}
