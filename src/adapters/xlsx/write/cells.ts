/** Turns described cells into written ones: the kind of content decides, never how the value looks. */
import type { Cell, CellStyle as WrittenStyle } from "hucre/xlsx";
import { quoteSheet } from "../../../workbook/address";
import type { CellContent, CellDescription } from "../../../workbook/description";
import { isoToSerial } from "../../../workbook/serialDate";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { excelText } from "./text";

/** Excel's own limit; a longer text makes it repair the file and cut the text. */
const LONGEST_TEXT = 32_767;
/** For a date whose style says nothing: without a format a date is shown as a number. */
const PLAIN_DATE = "yyyy-mm-dd";
/** The writer would make error values of these texts. */
const READS_LIKE_ERROR = /^#[A-Z_/0]+[!?A]$/;

export type StyleByName = ReadonlyMap<string, WrittenStyle>;

/** The cells by "row,column" counted from 0, as the writer wants them. */
export function writtenCells(
  cells: readonly CellDescription[],
  styles: StyleByName,
): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  for (const cell of cells) {
    const style = cell.style === undefined ? undefined : styles.get(cell.style);
    if (cell.style !== undefined && !style)
      throw new ImpossibleDescription(`No style is called ${cell.style}`);
    const content = writtenContent(cell.content);
    if (style) content.style = style;
    if (cell.content.kind === "date" && !style?.numFmt) content.style = { ...style, numFmt: PLAIN_DATE };
    written.set(`${cell.row - 1},${cell.column - 1}`, content);
  }
  return written;
}

function writtenContent(content: CellContent): Partial<Cell> {
  switch (content.kind) {
    case "blank":
      return { value: null };
    case "text":
      return writtenText(content.text);
    case "number":
      return { value: finite(content.number) };
    case "date":
      return { value: isoToSerial(content.date) };
    case "formula": {
      const { formula, value } = content;
      return { formula, formulaResult: typeof value === "number" ? finite(value) : fitting(value) };
    }
    case "link": {
      const location = `${quoteSheet(content.sheet)}!${content.range}`;
      return { ...writtenText(content.text), hyperlink: { target: "", location } };
    }
  }
}

function writtenText(text: string): Partial<Cell> {
  if (text === "") return { value: null };
  const value = fitting(text);
  return READS_LIKE_ERROR.test(text) ? { richText: [{ text: value }] } : { value };
}

function fitting(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new ImpossibleDescription(`A text of ${text.length} characters fits no cell`);
  return excelText(text);
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new ImpossibleDescription(`No number that a cell can hold: ${number}`);
  return number;
}
