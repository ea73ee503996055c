/** Turns a described sheet into the writer's own form, but for its cells and rows, which sheetData writes. */
import type { Cell, TableDefinition, WriteSheet } from "hucre/xlsx";
import { parseArea, quoteSheet } from "../../../workbook/address";
import type {
  ChartDescription,
  ConditionalFormat,
  SheetDescription,
  SheetProtection,
  TableDescription,
} from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { footerCode, pageSetup } from "./print";
import { colour, differentialStyle } from "./style";
import { excelText } from "./text";
import { writtenValidation } from "./validations";

export function writtenSheet(sheet: SheetDescription): WriteSheet {
  const breaks = sheet.rows.filter((row) => row.pageBreakBefore && row.row > 1);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.zoom !== undefined && { zoomScale: sheet.zoom }),
      ...(sheet.tabColour && { tabColor: colour(sheet.tabColour) }),
    },
    columns: writtenColumns(sheet.columns),
    // The writer breaks after the row with this number counted from 0.
    rowBreaks: breaks.map((row) => row.row - 2),
    cells: new Map(links(sheet)),
    merges: sheet.merges.map(writtenMerge),
    ...(sheet.freeze && sheet.freeze.rows + sheet.freeze.columns > 0 && { freezePane: { ...sheet.freeze } }),
    dataValidations: sheet.validations.map(writtenValidation),
    conditionalRules: sheet.conditionalFormats.map(writtenConditionalFormat),
    ...(sheet.protection && { protection: writtenProtection(sheet.protection) }),
    tables: sheet.tables.map(writtenTable),
    charts: sheet.charts.map(placeForChart),
    ...(sheet.print && { pageSetup: pageSetup(sheet.print) }),
    ...(sheet.print?.footer && { headerFooter: { oddFooter: footerCode(sheet.print.footer) } }),
  };
}

function writtenColumns(columns: SheetDescription["columns"]): NonNullable<WriteSheet["columns"]> {
  const last = columns.reduce((most, { column }) => Math.max(most, column), 0);
  const written: NonNullable<WriteSheet["columns"]> = Array.from({ length: last }, () => ({}));
  for (const { column, width, hidden } of columns) {
    written[column - 1] = { width, ...(hidden && { hidden }) };
  }
  return written;
}

/** Where a cell leads stands apart from the cells; the writer takes it from them. By "row,column" from 0. */
function links({ cells }: SheetDescription): [string, Partial<Cell>][] {
  return cells.flatMap(({ row, column, content }): [string, Partial<Cell>][] => {
    if (content.kind !== "link") return [];
    const location = `${quoteSheet(content.sheet)}!${content.range}`;
    return [[`${row - 1},${column - 1}`, { value: null, hyperlink: { target: "", location } }]];
  });
}

function writtenMerge(range: string): NonNullable<WriteSheet["merges"]>[number] {
  const area = parseArea(range);
  if (!area) throw new ImpossibleDescription(`No range to merge: ${range}`);
  return {
    startRow: area.from.row - 1,
    startCol: area.from.column - 1,
    endRow: area.to.row - 1,
    endCol: area.to.column - 1,
  };
}

function writtenConditionalFormat(
  format: ConditionalFormat,
  index: number,
): NonNullable<WriteSheet["conditionalRules"]>[number] {
  return {
    type: "expression",
    range: format.range,
    formula: format.formula,
    priority: index + 1,
    // The description's promise: the first that applies wins.
    stopIfTrue: true,
    style: differentialStyle(format),
  };
}

/** Objects stay free, so that comments can be written on a protected sheet. */
function writtenProtection({ allow }: SheetProtection): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    ...Object.fromEntries(allow.map((action) => [action, true])),
  };
}

function writtenTable({ name, range, columns, style, filter }: TableDescription): TableDefinition {
  return {
    name,
    range,
    // A line break in a heading stands as an escape in the table's own list.
    columns: columns.map((column) => ({ name: excelText(column).replaceAll("\n", "_x000a_") })),
    ...(style && { style }),
    showAutoFilter: filter,
  };
}

/** Frame and anchor only: the chart itself is written by our own hand. */
function placeForChart({ anchor, altText }: ChartDescription): NonNullable<WriteSheet["charts"]>[number] {
  return {
    type: "bar",
    series: [],
    altText,
    anchor: {
      from: { row: anchor.from.row - 1, col: anchor.from.column - 1 },
      to: { row: anchor.to.row - 1, col: anchor.to.column - 1 },
    },
  };
}
