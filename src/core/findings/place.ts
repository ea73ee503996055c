/** Turns a cell's address into the place that a person finds it by. */
import { columnNumber, parseArea, parseReference } from "../../workbook/address";
import { parseWordSheet } from "../../workbook/wordPlace";
import type { Texts } from "../../language/texts";
import type { Finding } from "./finding";

/**
 * "Bilag!C7" stays as it is, "C7" where the sheet goes without saying; in a Word document it is
 * "tabel 2, række 4".
 */
export function placeOf(cell: string, withSheet: boolean, { places }: Texts): string {
  const reference = parseReference(cell);
  const word = reference && parseWordSheet(reference.sheet);
  if (!word) return withSheet ? cell : cell.slice(cell.lastIndexOf("!") + 1);
  const { row } = reference.area.from;
  return word.kind === "table" ? places.tableRow(word.table, row) : places.paragraph(row);
}

/** The finding's parameters, with places in a Word document named as a person counts there. */
export function inPlaces({ cell, parameters }: Finding, texts: Texts): Finding["parameters"] {
  const { places, area, column } = parameters;
  const shown = { ...parameters };
  if (typeof places === "string") {
    const all = places.split("|");
    const sheets = new Set(all.map((one) => parseReference(one)?.sheet));
    shown.places = all.map((one) => placeOf(one, sheets.size > 1, texts)).join("|");
  }
  if (cell === null || !parseWordSheet(parseReference(cell)?.sheet ?? "")) return shown;
  if (typeof area === "string") shown.area = rows(area, texts);
  if (typeof column === "string") shown.column = columnNumber(column);
  return shown;
}

function rows(area: string, { places }: Texts): string {
  const found = parseArea(area);
  return found ? places.rows(found.from.row, found.to.row) : area;
}
