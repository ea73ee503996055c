/** A cell of the overview, or a municipality and a recommendation → where the answer comes from. */
import { identifyMunicipalities } from "../../core/respondents/identifyMunicipalities";
import type { Ledger } from "../../core/ledger/ledger";
import { DATA_COLUMNS } from "../../core/forms/progress/overview/dataColumns";
import { observationsOf, type Observation } from "../../core/forms/progress/overview/observations";
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
  const keyColumn = cells.find((one) => one.row === 1 && textOf(one) === DATA_COLUMNS[0])?.column;
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
export function sourceOf(ledger: Ledger, { municipality, recommendation }: AnswerKey): Observation | null {
  return (
    observationsOf(ledger).find(
      (one) => one.municipality.code === municipality && one.recommendation.id === recommendation,
    ) ?? null
  );
}

function textOf({ value }: CellSnapshot): string {
  return value.kind === "text" ? value.text : "";
}
