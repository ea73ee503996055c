/**
 * Turns wrapped text into the height that its row needs.
 *
 * Excel fits a row without a height to its text when it opens the file; LibreOffice does not, and shows one
 * line of many. A height that is not marked as chosen by hand is shown by both, and both still fit the row
 * anew as soon as its text changes.
 */
import { parseArea } from "../../../../workbook/address";
import type {
  CellContent,
  CellDescription,
  CellStyle,
  SheetDescription,
} from "../../../../workbook/description";
import { NORMAL_FONT } from "../styles/pieces";

const TALLEST = 409;
/** Line heights that Excel gives Calibri, by font size in points. */
const LINES = new Map([
  [8, 11.25],
  [9, 12],
  [10, 12.75],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
  [20, 26.25],
  [22, 28.5],
]);
const PLAIN_ROW = 15;
/** Danish prose takes 0.87 of a digit a letter; a little more, so that no last line is cut. */
const LETTER = 0.92;
/** A digit of the normal font in points. */
const DIGIT = 5.25;
const SPACE = 32;
/** Digits' worth of room that a step of indent and the cell's own edge take. */
const INDENT = 1.5;
const STANDARD_WIDTH = 8.43;

/** A row's cells → the points that they need; null where one plain line is enough. */
export type RowHeight = (cells: readonly CellDescription[]) => number | null;

export function rowHeight(
  sheet: Pick<SheetDescription, "columns" | "merges">,
  styles: Readonly<Record<string, CellStyle>>,
): RowHeight {
  const widthOf = cellWidths(sheet);
  return (cells) => {
    let tallest = PLAIN_ROW;
    for (const { row, column, content, style: name } of cells) {
      const style = name === undefined ? undefined : styles[name];
      if (!(style?.wrap || style?.rotation)) continue;
      const text = shownText(content);
      const width = text === "" ? 0 : widthOf(row, column);
      if (width === 0) continue;
      const needed = style.rotation ? turned(text, style) : lineHeight(style) * lines(text, style, width);
      if (needed <= PLAIN_ROW) continue;
      // Excel's heights come in quarters of a point; the last digits of the sum are noise.
      tallest = Math.max(tallest, Math.min(TALLEST, Math.ceil(Number((needed * 4).toFixed(6))) / 4));
    }
    return tallest === PLAIN_ROW ? null : tallest;
  };
}

function shownText(content: CellContent): string {
  if (content.kind === "text" || content.kind === "link") return content.text;
  return content.kind === "formula" && typeof content.value === "string" ? content.value : "";
}

function sizeOf(style: CellStyle): number {
  return style.font?.size ?? NORMAL_FONT.size;
}

function lineHeight(style: CellStyle): number {
  return LINES.get(sizeOf(style)) ?? sizeOf(style) * 1.35;
}

/** The lines that a text takes when words move to the next line as a whole. */
function lines(text: string, style: CellStyle, width: number): number {
  const inDigits = ((width - INDENT * (style.indent ?? 0)) * NORMAL_FONT.size) / sizeOf(style);
  const room = Math.max(1, Math.floor(inDigits / LETTER));
  const hasBreaks = text.includes("\n") || text.includes("\r");
  // Nearly every text is short enough for its cell.
  if (text.length <= room && !hasBreaks) return 1;
  const paragraphs = hasBreaks ? text.split(/\r\n|\r|\n/) : [text];
  return paragraphs.reduce((count, paragraph) => count + linesOf(paragraph, room), 0);
}

/** From line to line, not from word to word: thousands of long remarks are looked at. */
function linesOf(paragraph: string, room: number): number {
  let count = 1;
  let start = 0;
  for (;;) {
    // Spaces at a line's beginning take no room.
    while (paragraph.charCodeAt(start) === SPACE) start += 1;
    if (paragraph.length - start <= room) return count;
    const space = paragraph.lastIndexOf(" ", start + room);
    if (space > start) {
      count += 1;
      start = space + 1;
      continue;
    }
    // A word that is longer than a line goes on over several.
    const end = paragraph.indexOf(" ", start + room);
    const length = (end < 0 ? paragraph.length : end) - start;
    const more = Math.ceil(length / room) - 1;
    count += more;
    start += more * room;
  }
}

function turned(text: string, style: CellStyle): number {
  const angle = (Math.abs(style.rotation ?? 0) * Math.PI) / 180;
  const length = (text.length * LETTER * DIGIT * sizeOf(style)) / NORMAL_FONT.size + DIGIT;
  return length * Math.sin(angle) + lineHeight(style) * Math.cos(angle);
}

/** A cell's room in digits: its column's, or that of all columns that it is merged over; 0 where it is merged downwards. */
function cellWidths({
  columns,
  merges,
}: Pick<SheetDescription, "columns" | "merges">): (row: number, column: number) => number {
  const widths = new Map(columns.map(({ column, width, hidden }) => [column, hidden ? 0 : width]));
  const widthOf = (column: number) => widths.get(column) ?? STANDARD_WIDTH;
  if (merges.length === 0) return (_, column) => widthOf(column);
  const merged = new Map<string, number>();
  for (const area of merges.map(parseArea)) {
    if (!area) continue;
    let total = 0;
    for (let column = area.from.column; column <= area.to.column; column++) total += widthOf(column);
    merged.set(`${area.from.row},${area.from.column}`, area.from.row === area.to.row ? total : 0);
  }
  return (row, column) => merged.get(`${row},${column}`) ?? widthOf(column);
}
