/** Turns a sheet's part into its cells and merged areas. */
import { areaToA1, parseA1, parseArea, type Position } from "../../../../workbook/address";
import type { CellSnapshot, CellValue } from "../../../../workbook/snapshot";
import { cellValue, textValue, type ValueContext } from "../cells/cellValue";
import { excelText } from "../cells/excelText";
import { shiftFormula } from "../cells/sharedFormula";
import { scanPart, type Package } from "../package";
import { damaged } from "../unreadable";
import type { Attributes } from "../xml/attributes";
import type { CellFormat } from "./styles";

export interface SheetContext extends ValueContext {
  /** By style number; empty when the workbook has no styles. */
  readonly formats: readonly CellFormat[];
}

export interface SheetCells {
  /** Row by row, left to right, none twice. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
}

const UNFORMATTED: CellFormat = { date: false, fill: null };

/** What is being read: where texts go depends on the innermost element that matters. */
type Reading = "nothing" | "value" | "formula" | "inline";

/** Cells with neither value, formula nor background are left out. A cell far down costs no more than any other. */
export function readSheet(of: Package, part: string, context: SheetContext): SheetCells {
  const { meter } = of;
  const cells: CellSnapshot[] = [];
  const merges: string[] = [];
  const shared = new Map<string, { formula: string; at: Position }>();
  let row = 0;
  let column = 0;
  let inCell = false;
  let type = "";
  let format = UNFORMATTED;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let sharedIndex: string | null = null;
  let phonetic = false;
  let reading: Reading = "nothing";

  const openCell = (attributes: Attributes): void => {
    if (inCell) throw damaged(`${part} has a cell in a cell`);
    inCell = true;
    const reference = attributes.get("r");
    column = reference === undefined ? column + 1 : columnIn(reference, row, part);
    type = attributes.get("t") ?? "n";
    format = formatOf(attributes.get("s"), context.formats, part);
    value = inline = formula = sharedIndex = null;
  };

  const closeCell = (): void => {
    inCell = false;
    const content =
      type === "inlineStr" || (inline !== null && value === null)
        ? textValue(excelText(inline ?? ""))
        : cellValue(type, value, format.date, context);
    const whole = wholeFormula();
    if (content.kind === "blank" && whole === null && format.fill === null) return;
    meter.cells(1);
    meter.characters(weight(content) + (whole?.length ?? 0));
    cells.push({
      row,
      column,
      value: content,
      ...(whole === null ? {} : { formula: whole }),
      ...(format.fill === null ? {} : { fill: format.fill }),
    });
  };

  const wholeFormula = (): string | null => {
    if (formula === null || sharedIndex === null) return formula === null ? null : excelLines(formula);
    if (formula !== "") shared.set(sharedIndex, { formula, at: { row, column } });
    const master = shared.get(sharedIndex);
    if (!master) return "";
    return excelLines(shiftFormula(master.formula, row - master.at.row, column - master.at.column));
  };

  scanPart(of, part, "worksheet", {
    open: (name, attributes) => {
      if (inCell) {
        if (name === "v") {
          reading = "value";
          value ??= "";
        } else if (name === "f") {
          reading = "formula";
          formula ??= "";
          if (attributes.get("t") === "shared") sharedIndex = attributes.get("si") ?? null;
        } else if (name === "is") inline ??= "";
        else if (name === "rPh") phonetic = true;
        else if (name === "t" && inline !== null && !phonetic) reading = "inline";
        else if (name === "c") openCell(attributes);
      } else if (name === "c") openCell(attributes);
      else if (name === "row") {
        row = rowNumber(attributes.get("r"), row, part);
        column = 0;
      } else if (name === "mergeCell") merges.push(mergedArea(attributes.get("ref"), part));
    },
    text: (text) => {
      if (reading === "value") value += text;
      else if (reading === "formula") formula += text;
      else if (reading === "inline") inline += text;
    },
    close: (name) => {
      reading = "nothing";
      if (name === "c") closeCell();
      else if (name === "rPh") phonetic = false;
    },
  });
  meter.cells(merges.length);
  return { cells: inReadingOrder(cells, part), merges };
}

function rowNumber(written: string | undefined, previous: number, part: string): number {
  const row = written === undefined ? previous + 1 : Number(written);
  if (!parseA1(`A${row}`)) throw damaged(`${part} has a row ${row}`);
  return row;
}

function columnIn(reference: string, row: number, part: string): number {
  const position = parseA1(reference);
  if (position?.row !== row) throw damaged(`${part} has a cell ${reference.slice(0, 20)} in row ${row}`);
  return position.column;
}

function formatOf(style: string | undefined, formats: readonly CellFormat[], part: string): CellFormat {
  if (formats.length === 0) return UNFORMATTED;
  const format = formats[Number(style ?? 0)];
  if (!format) throw damaged(`${part} uses style ${style ?? 0} of ${formats.length}`);
  return format;
}

function mergedArea(reference: string | undefined, part: string): string {
  const area = parseArea(reference ?? "");
  if (!area) throw damaged(`${part} merges ${reference?.slice(0, 40) ?? "nothing"}`);
  return areaToA1(area);
}

function weight(value: CellValue): number {
  return value.kind === "text" ? value.text.length : value.kind === "error" ? value.error.length : 0;
}

function excelLines(formula: string): string {
  return excelText(formula);
}

/** Sorted where the file is not; two cells in one place would leave open which of them counts. */
export function inReadingOrder(cells: CellSnapshot[], part: string): readonly CellSnapshot[] {
  const follows = (a: CellSnapshot, b: CellSnapshot) => a.row - b.row || a.column - b.column;
  const ordered = cells.every((cell, index) => index === 0 || follows(cells[index - 1] ?? cell, cell) < 0);
  if (ordered) return cells;
  const sorted = cells.sort(follows);
  if (sorted.some((cell, index) => index > 0 && follows(sorted[index - 1] ?? cell, cell) === 0)) {
    throw damaged(`${part} has a cell twice`);
  }
  return sorted;
}
