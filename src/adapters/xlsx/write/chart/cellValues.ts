/** Turns the description's cells into what a chart's reader would find in them. */
import { parseArea } from "../../../../workbook/address";
import type { CellContent, WorkbookDescription } from "../../../../workbook/description";
import type { RangeReference } from "../../../../workbook/reference";
import { isoToSerial } from "../../../../workbook/serialDate";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";

export type CellValue = string | number | null;

/** The values of a range, row by row. */
export type CellValues = (range: RangeReference) => readonly CellValue[];

/** Each sheet is looked through once, and only if a chart asks for it. */
export function cellValues({ sheets }: WorkbookDescription): CellValues {
  const valuesBySheet = new Map<string, ReadonlyMap<string, CellValue>>();
  return ({ sheet: name, range }) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    const area = parseArea(range);
    if (!sheet || !area)
      throw new ImpossibleDescription(`A chart refers to ${name}!${range}, which is not there`);
    const known = valuesBySheet.get(name);
    const values =
      known ?? new Map([...sheet.cells].map((cell) => [`${cell.row},${cell.column}`, value(cell.content)]));
    if (!known) valuesBySheet.set(name, values);
    const found: CellValue[] = [];
    for (let row = area.from.row; row <= area.to.row; row++) {
      for (let column = area.from.column; column <= area.to.column; column++) {
        found.push(values.get(`${row},${column}`) ?? null);
      }
    }
    return found;
  };
}

function value(content: CellContent): CellValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
    case "link":
      return content.text;
    case "number":
      return content.number;
    case "date":
      return isoToSerial(content.date);
    case "formula":
      return content.value;
  }
}
