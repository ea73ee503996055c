/** Turns a table into Word's: fixed widths, heads that repeat on every page, and words for those who have it read aloud. */
import type { Run, Table, TableCell, TableRow } from "../../../../document/description";
import type { Look } from "../markup/look";
import { escaped } from "../markup/markup";
import { paragraphMarkup } from "./paragraphs";

/** @param runs turns runs into markup */
export function tableMarkup(table: Table, look: Look, runs: (all: readonly Run[]) => string): string {
  const widths = widthsOf(table, look.textWidth);
  const row = (one: TableRow, head: boolean) => rowMarkup(one, head, table, widths, look, runs);
  const properties =
    `<w:tblPr><w:tblStyle w:val="${look.styles.table}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0020" w:firstRow="${table.header.length > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escaped(table.caption?.text ?? table.altText)}"/><w:tblDescription w:val="${escaped(table.altText)}"/></w:tblPr>`;
  return (
    `<w:tbl>${properties}<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${table.header.length === 0 ? "" : row({ cells: table.header }, true)}${table.rows.map((one) => row(one, false)).join("")}</w:tbl>`
  );
}

/** Whole units that add up to the text's width. */
function widthsOf({ columns }: Table, textWidth: number): readonly number[] {
  const all = sum(columns.map(({ width }) => width));
  let [told, given] = [0, 0];
  return columns.map(({ width }) => {
    told += width;
    const upTo = Math.round((told / all) * textWidth);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

function rowMarkup(
  { cells, heads }: TableRow,
  isHeader: boolean,
  table: Table,
  widths: readonly number[],
  look: Look,
  runs: (all: readonly Run[]) => string,
): string {
  let column = 0;
  const inside = cells.map((cell) => {
    const from = column;
    column += cell.span ?? 1;
    const width = sum(widths.slice(from, column));
    return cellMarkup(cell, width, isHeader || heads === true, table, from, look, runs);
  });
  // A head is never cut in two; a row of many lines may be.
  const properties = isHeader ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "";
  return `<w:tr>${properties}${inside.join("")}</w:tr>`;
}

function cellMarkup(
  { paragraphs, fill, span = 1 }: TableCell,
  width: number,
  keepWithNext: boolean,
  { columns, dense }: Table,
  column: number,
  look: Look,
  runs: (all: readonly Run[]) => string,
): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill.slice(1)}"/>` : "");
  const lines = paragraphs.length === 0 ? [[]] : paragraphs;
  const role = dense ? "denseCell" : "cell";
  const align = columns[column]?.align;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines
    .map((line) => paragraphMarkup({ role, keepWithNext, align }, runs(line), look))
    .join("")}</w:tc>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
