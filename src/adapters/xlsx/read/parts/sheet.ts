/** Turns a sheet's part into its cells and merged areas. */
import type { Position } from "../../../../workbook/address";
import type { CellSnapshot, CellValue } from "../../../../workbook/snapshot";
import { cellValue, textValue, type ValueContext } from "../cells/cellValue";
import { cellColumn, mergedArea, rowNumber } from "../cells/place";
import { inReadingOrder } from "../cells/readingOrder";
import { excelText } from "../cells/excelText";
import { shiftFormula } from "../cells/sharedFormula";
import { scanPart, type Package } from "../../../package/package";
import { damaged } from "../../../package/unreadable";
import type { Attributes } from "../../../package/xml/attributes";
import { isStrike, type CellFormat } from "./styles";

export interface SheetContext extends ValueContext {
  /** By style number; empty when the workbook has no styles. */
  readonly formats: readonly CellFormat[];
  /** Which of the shared texts are crossed out in part. */
  readonly struckStrings: ReadonlySet<number>;
}

export interface SheetCells {
  /** Row by row, left to right, none twice. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
}

const UNFORMATTED: CellFormat = { date: false, fill: null, struck: false };

/** Excel's own limit. */
const LONGEST_FORMULA = 8_192;

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
  let inRow = false;
  let inCell = false;
  let type = "";
  let format = UNFORMATTED;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let sharedIndex: string | null = null;
  let phonetic = false;
  let struck = false;
  let reading: Reading = "nothing";

  const openCell = (attributes: Attributes): void => {
    inCell = true;
    column = cellColumn(attributes.get("r"), column, inRow ? row : 0, part);
    type = attributes.get("t") ?? "n";
    format = formatOf(attributes.get("s"), context.formats, part);
    value = inline = formula = sharedIndex = null;
    ({ struck } = format);
  };

  const openInCell = (name: string, attributes: Attributes): void => {
    if (name === "v") {
      reading = "value";
      value = begin(value);
    } else if (name === "f") {
      reading = "formula";
      formula = begin(formula);
      if (attributes.get("t") === "shared") sharedIndex = attributes.get("si") ?? null;
    } else if (name === "is") inline = begin(inline);
    else if (name === "rPh") phonetic = true;
    else if (name === "t" && inline !== null && !phonetic) reading = "inline";
    else if (isStrike(name, attributes)) struck = true;
    else if (name === "c" || name === "row") throw damaged(`${part} has a cell in a cell`);
  };
  const begin = (before: string | null): string => {
    if (before !== null) throw damaged(`${part} has a cell with two contents`);
    return "";
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
      ...(content.kind === "text" && (struck || isStruckText(value)) ? { struck: true } : {}),
    });
  };

  const isStruckText = (written: string | null): boolean =>
    type === "s" && context.struckStrings.size > 0 && context.struckStrings.has(Number(written));

  /** Null where no formula stands; "" where one stands but not what it says. */
  const wholeFormula = (): string | null => {
    if (formula === null) return null;
    if (formula.length > LONGEST_FORMULA)
      throw damaged(`${part} has a formula of ${formula.length} characters`);
    if (sharedIndex === null) return excelText(formula);
    if (formula !== "") shared.set(sharedIndex, { formula, at: { row, column } });
    const first = shared.get(sharedIndex);
    return first ? excelText(shiftFormula(first.formula, row - first.at.row, column - first.at.column)) : "";
  };

  scanPart(of, part, "worksheet", {
    open: (name, attributes) => {
      if (reading !== "nothing") throw damaged(`${part} has an element in a text`);
      if (inCell) openInCell(name, attributes);
      else if (name === "c") openCell(attributes);
      else if (name === "row") {
        inRow = true;
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
      else if (name === "row") inRow = false;
    },
  });
  meter.cells(merges.length);
  return { cells: inReadingOrder(cells, part), merges };
}

function formatOf(style: string | undefined, formats: readonly CellFormat[], part: string): CellFormat {
  if (formats.length === 0) return UNFORMATTED;
  const format = formats[Number(style ?? 0)];
  if (!format) throw damaged(`${part} uses style ${style ?? 0} of ${formats.length}`);
  return format;
}

function weight(value: CellValue): number {
  return value.kind === "text" ? value.text.length : value.kind === "error" ? value.error.length : 0;
}
