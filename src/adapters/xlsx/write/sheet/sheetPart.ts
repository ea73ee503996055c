/** Turns a described sheet into its part, piece by piece, in the order that the format wants. */
import { parseArea, toA1 } from "../../../../workbook/address";
import type { CellDescription, CellStyle, SheetDescription } from "../../../../workbook/description";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { attributes, DECLARATION, OFFICE } from "../../../ooxml/write/markup";
import { MAIN } from "../texts/spreadsheet";
import { relationshipId } from "../../../ooxml/write/relationships";
import type { TextTable } from "../texts/textTable";
import { colour } from "../styles/pieces";
import type { StyleBook } from "../styles/styleBook";
import { conditionalFormatsXml } from "./conditionalFormats";
import { linkList } from "./links";
import { printXml } from "./print";
import { rowHeight } from "./rowHeights";
import { dimensionOf, sheetData } from "./sheetData";
import { validationsXml } from "./validations";

/** What the sheets of a workbook share. */
export interface Shared {
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly book: StyleBook;
  readonly texts: TextTable;
}

/**
 * The sheet is related to its drawing, if it has charts, and then to its tables, in their order.
 *
 * @param active whether it is the sheet that is shown first
 */
export function* sheetPart(sheet: SheetDescription, active: boolean, shared: Shared): Generator<string> {
  const { styles, book, texts } = shared;
  const dimension = dimensionOf(sheet);
  const links = linkList();
  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties(sheet)}`;
  yield dimension ? `<dimension ref="${dimension}"/>` : "";
  yield `${view(sheet, active)}<sheetFormatPr defaultRowHeight="15"/>${columns(sheet)}`;
  const fontOf = ({ style }: CellDescription) => (style === undefined ? {} : (styles[style]?.font ?? {}));
  yield* sheetData(sheet, {
    heightOf: rowHeight(sheet, styles),
    styleOf: book.numberOf,
    fontOf,
    texts,
    links,
  });
  yield `${protection(sheet)}${merges(sheet)}${conditionalFormatsXml(sheet.conditionalFormats, book)}`;
  yield `${validationsXml(sheet.validations)}${links.xml()}${printXml(sheet.print)}${breaks(sheet)}`;
  yield `${related(sheet)}</worksheet>`;
}

function properties({ tabColour, print }: SheetDescription): string {
  const inside =
    (tabColour ? colour("tabColor", tabColour) : "") + (print ? '<pageSetUpPr fitToPage="1"/>' : "");
  return inside === "" ? "" : `<sheetPr>${inside}</sheetPr>`;
}

function view({ gridlines, zoom, freeze }: SheetDescription, active: boolean): string {
  const looks = attributes({
    showGridLines: gridlines ? undefined : false,
    tabSelected: active || undefined,
    zoomScale: zoom,
    workbookViewId: 0,
  });
  const { rows = 0, columns: across = 0 } = freeze ?? {};
  if (rows + across === 0) return `<sheetViews><sheetView${looks}/></sheetViews>`;
  const pane = attributes({
    xSplit: across || undefined,
    ySplit: rows || undefined,
    topLeftCell: toA1({ row: rows + 1, column: across + 1 }),
    activePane: across === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight",
    state: "frozen",
  });
  return `<sheetViews><sheetView${looks}><pane${pane}/></sheetView></sheetViews>`;
}

function columns({ columns: described }: SheetDescription): string {
  if (described.length === 0) return "";
  const written = described
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, width, hidden }) => {
      const looks = { min: column, max: column, width, hidden: hidden || undefined, customWidth: true };
      return `<col${attributes(looks)}/>`;
    });
  return `<cols>${written.join("")}</cols>`;
}

/** Objects stay free, so that comments can be written on a protected sheet. */
function protection({ protection: kept }: SheetDescription): string {
  if (!kept) return "";
  const allowed = Object.fromEntries(kept.allow.map((action) => [action, false]));
  return `<sheetProtection${attributes({ sheet: true, ...allowed })}/>`;
}

function merges({ merges: ranges }: SheetDescription): string {
  if (ranges.length === 0) return "";
  const written = ranges.map((range) => {
    if (!parseArea(range)) throw new ImpossibleDescription(`No range to merge: ${range}`);
    return `<mergeCell ref="${range}"/>`;
  });
  return `<mergeCells count="${ranges.length}">${written.join("")}</mergeCells>`;
}

/** The format breaks after a row; above the first there is nothing to break. */
function breaks({ rows }: SheetDescription): string {
  const after = rows.filter((row) => row.pageBreakBefore && row.row > 1).map(({ row }) => row - 1);
  if (after.length === 0) return "";
  const written = after.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${after.length}" manualBreakCount="${after.length}">${written.join("")}</rowBreaks>`;
}

function related({ charts, tables }: SheetDescription): string {
  const before = charts.length > 0 ? 1 : 0;
  const drawing = before === 0 ? "" : `<drawing r:id="${relationshipId(0)}"/>`;
  if (tables.length === 0) return drawing;
  const parts = tables.map((_, index) => `<tablePart r:id="${relationshipId(before + index)}"/>`);
  return `${drawing}<tableParts count="${tables.length}">${parts.join("")}</tableParts>`;
}
