/** Turns described cells into blocks of values: text stays text, whatever it looks like. */
/// <reference types="office-js" />
import { areaToA1, type Area } from "../../../workbook/address";
import { isoToSerial } from "../../../workbook/serialDate";
import type { CellDescription, CellStyle, SheetDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { LONGEST_TEXT } from "../../../workbook/longestText";
import { blocks, rectangles } from "./areas";
import { jsonBytes, step, type Step } from "./step";
import type { Stage } from "./stage";

/** For a date whose style says nothing: without a format a date is shown as a number. */
const PLAIN_DATE = "yyyy-mm-dd";
const GENERAL = "General";
const TEXT = "@";
/** Blocks are cut so that several share a request, and the last one is well filled. */
const BLOCK_BYTES = 300_000;

type Written = string | number | null;
type Styles = Readonly<Record<string, CellStyle>>;

/**
 * In three layers. First the text cells get the text format, so that nothing in them is taken for a
 * number, a date or a formula; then the values; then the formats that are meant. Null leaves a cell as it is.
 */
export function valueSteps(sheet: SheetDescription, styles: Styles): readonly Step[] {
  const filled = [...sheet.cells].filter(
    (cell) => writtenValue(cell) !== null || meantFormat(cell, styles) !== GENERAL,
  );
  const byPlace = new Map(filled.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const layer = (area: Area, property: "values" | "numberFormat", of: (cell: CellDescription) => Written) =>
    pieces(area, (row, column) => {
      const cell = byPlace.get(placeOf(row, column));
      return cell ? of(cell) : null;
    }).map(({ address, rows, bytes }) => ({
      bytes: bytes + step(2, null, () => undefined).bytes,
      queue: (bench: Parameters<Step["queue"]>[0]) => {
        bench.sheet(sheet.name).getRange(address)[property] = rows;
      },
    }));
  return blocks(filled).flatMap((area) => [
    ...layer(area, "numberFormat", (cell) => (entryFormat(cell) === GENERAL ? null : entryFormat(cell))),
    ...layer(area, "values", writtenValue),
    ...layer(area, "numberFormat", (cell) => {
      const meant = meantFormat(cell, styles);
      return meant === entryFormat(cell) ? null : meant;
    }),
  ]);
}

/** @param which chooses among the sheet's formulas: some must wait until the tables are there */
export function formulaSteps(
  sheet: SheetDescription,
  stage: Stage,
  which: (formula: string) => boolean,
): readonly Step[] {
  const formulas = new Map<number, string>();
  const cells = [...sheet.cells].filter(({ row, column, content }) => {
    if (content.kind !== "formula" || !which(content.formula)) return false;
    formulas.set(placeOf(row, column), stage.formula(content.formula));
    return true;
  });
  return rectangles(cells).flatMap((area) =>
    pieces(area, (row, column) => formulas.get(placeOf(row, column)) ?? null).map(
      ({ address, rows, bytes }) => ({
        bytes: bytes + step(2, null, () => undefined).bytes,
        queue: (bench: Parameters<Step["queue"]>[0]) => {
          bench.sheet(sheet.name).getRange(address).formulas = rows;
        },
      }),
    ),
  );
}

/** Number formats as they are meant, for cells that hold their values already. */
export function meantFormats(
  cells: readonly CellDescription[],
  styles: Styles,
  sheet: string,
): readonly Step[] {
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  return rectangles(cells).flatMap((area) =>
    pieces(area, (row, column) => {
      const cell = byPlace.get(placeOf(row, column));
      return cell ? meantFormat(cell, styles) : null;
    }).map(({ address, rows }) =>
      step(2, rows, (bench) => {
        bench.sheet(sheet).getRange(address).numberFormat = rows;
      }),
    ),
  );
}

interface Piece {
  readonly address: string;
  readonly rows: Written[][];
  readonly bytes: number;
}

/** The area's rows in pieces of some hundred kilobytes; pieces with nothing in them are left out. */
function pieces({ from, to }: Area, at: (row: number, column: number) => Written): readonly Piece[] {
  const made: Piece[] = [];
  let rows: Written[][] = [];
  let bytes = 0;
  let first = from.row;
  const close = (last: number): void => {
    const area = { from: { row: first, column: from.column }, to: { row: last, column: to.column } };
    if (rows.some((row) => row.some((value) => value !== null)))
      made.push({ address: areaToA1(area), rows, bytes });
    rows = [];
    bytes = 0;
    first = last + 1;
  };
  for (let row = from.row; row <= to.row; row += 1) {
    const values: Written[] = [];
    for (let column = from.column; column <= to.column; column += 1) values.push(at(row, column));
    const added = jsonBytes(values) + 1;
    if (bytes > 0 && bytes + added > BLOCK_BYTES) close(row - 1);
    rows.push(values);
    bytes += added;
  }
  close(to.row);
  return made;
}

/** What is sent; null for what is empty or a formula. */
function writtenValue({ content }: CellDescription): Written {
  switch (content.kind) {
    case "blank":
    case "formula":
      return null;
    case "text":
    case "link":
      return writtenText(content.text);
    case "number":
      if (!Number.isFinite(content.number))
        throw new ImpossibleDescription(`No number that a cell can hold: ${content.number}`);
      return content.number;
    case "date":
      return isoToSerial(content.date);
  }
}

/**
 * Excel takes an apostrophe in front as "this is text" and swallows it, except perhaps in a cell with text
 * format. So a text that begins with one is given a second, in a cell without text format.
 */
function writtenText(text: string): Written {
  if (text.length > LONGEST_TEXT)
    throw new ImpossibleDescription(`A text of ${text.length} characters fits no cell`);
  if (text === "") return null;
  return text.startsWith("'") ? `'${text}` : text;
}

/** The format that a cell has while its value is written. */
function entryFormat({ content }: CellDescription): string {
  const isText = content.kind === "text" || content.kind === "link";
  return isText && content.text !== "" && !content.text.startsWith("'") ? TEXT : GENERAL;
}

function meantFormat({ content, style }: CellDescription, styles: Styles): string {
  const chosen = style === undefined ? undefined : styles[style]?.numberFormat;
  return chosen ?? (content.kind === "date" ? PLAIN_DATE : GENERAL);
}

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}
