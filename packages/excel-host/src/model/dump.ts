/** Turns the workbook into plain, comparable data: only what differs from an untouched workbook, in a fixed order. */
import { columnLetters, toA1 } from "./addresses";
import { formatAt, oncePerLook, positionOf } from "./cells";
import { defaultFormat, type CellFormat } from "./format";
import { rangeText } from "./ranges";
import type { CellValue, ChartPart, Hyperlink, Line, Sheet, Table, Workbook } from "./workbook";

export interface CellDump {
  readonly value: CellValue;
  readonly formula?: string;
  readonly struckInPart?: true;
  readonly hyperlink?: Hyperlink;
  /** Only the fields that differ from an untouched cell. */
  readonly format: Partial<CellFormat>;
}

export interface SheetDump {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: Sheet["freeze"];
  /** By address, row by row. */
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly columns: Readonly<Record<string, LineDump>>;
  readonly rows: Readonly<Record<string, LineDump>>;
  readonly merges: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, string>>;
  readonly validations: readonly { readonly ranges: readonly string[]; readonly [key: string]: unknown }[];
  /** First = highest priority. */
  readonly conditionalFormats: readonly {
    readonly ranges: readonly string[];
    readonly [key: string]: unknown;
  }[];
  readonly protection: Sheet["protection"];
  readonly tables: readonly {
    readonly name: string;
    readonly range: string;
    readonly [key: string]: unknown;
  }[];
  readonly charts: readonly ChartDump[];
  readonly shapes: Sheet["shapes"];
  readonly pageLayout: Readonly<Record<string, unknown>>;
}

export interface LineDump {
  /** Points; absent = standard. */
  readonly size?: number;
  readonly hidden?: true;
  readonly autofit?: true;
}

export interface ChartDump {
  readonly position: readonly [string, string] | null;
  /** Settings, and the parts by name with theirs. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly series: readonly {
    readonly values: string | null;
    readonly categories: string | null;
    readonly settings: Readonly<Record<string, unknown>>;
  }[];
}

export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly activeSheet: string;
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, CellValue>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

export function dump(workbook: Workbook): WorkbookDump {
  return {
    sheets: workbook.sheets.map(dumpSheet),
    activeSheet: workbook.sheets.find((sheet) => sheet.id === workbook.activeSheet)?.name ?? "",
    names: Object.fromEntries(workbook.names.map(({ name, formula }) => [name, formula])),
    properties: Object.fromEntries(workbook.properties),
    customProperties: Object.fromEntries(workbook.customProperties),
    settings: Object.fromEntries(workbook.settings),
  };
}

function dumpSheet(sheet: Sheet): SheetDump {
  const { pageLayout } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    cells: dumpCells(sheet),
    columns: dumpLines(sheet.columns, columnLetters),
    rows: dumpLines(sheet.rows, String),
    merges: sheet.merges.map(rangeText),
    names: Object.fromEntries(sheet.names.map(({ name, formula }) => [name, formula])),
    customProperties: Object.fromEntries(sheet.customProperties),
    validations: sheet.validations.map(({ areas, ...rest }) => ({ ranges: areas.map(rangeText), ...rest })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, fill, font, stopIfTrue }) => ({
      ranges: areas.map(rangeText),
      formula,
      fill,
      font,
      stopIfTrue,
    })),
    protection: sheet.protection,
    tables: sheet.tables.map(dumpTable),
    charts: sheet.charts.map(({ position, series, ...part }) => ({
      position,
      settings: dumpPart(part),
      series: series.map(({ values, categories, ...rest }) => ({
        values,
        categories,
        settings: dumpPart(rest),
      })),
    })),
    shapes: sheet.shapes,
    pageLayout: {
      ...Object.fromEntries(pageLayout.settings),
      ...Object.fromEntries(pageLayout.headersFooters),
      printArea: pageLayout.printArea && rangeText(pageLayout.printArea),
      titleRows: pageLayout.titleRows && rangeText(pageLayout.titleRows),
      titleColumns: pageLayout.titleColumns && rangeText(pageLayout.titleColumns),
      horizontalBreaks: pageLayout.horizontalBreaks,
      verticalBreaks: pageLayout.verticalBreaks,
    },
  };
}

function dumpTable(table: Table): SheetDump["tables"][number] {
  const { name, style, showHeaders, showTotals, showFilterButton, showBandedRows } = table;
  return {
    name,
    range: rangeText(table.area),
    style,
    showHeaders,
    showTotals,
    showFilterButton,
    showBandedRows,
  };
}

function dumpCells(sheet: Sheet): Record<string, CellDump> {
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  const differences = oncePerLook(differencesOf);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const at = positionOf(key);
      const cell = sheet.cells.get(key);
      if (!cell) return [];
      const { value, formula, struckInPart, hyperlink } = cell;
      const format = differences(formatAt(sheet, at.row, at.column));
      if (value === "" && formula === null && Object.keys(format).length === 0) return [];
      const dumped: CellDump = {
        value,
        ...(formula !== null && { formula }),
        ...(struckInPart && { struckInPart }),
        ...(hyperlink && { hyperlink }),
        format,
      };
      return [[toA1(at), dumped] as const];
    }),
  );
}

function differencesOf(format: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(defaultFormat, key)),
  );
  return Object.fromEntries(entries);
}

function dumpLines(
  lines: ReadonlyMap<number, Line>,
  name: (number: number) => string,
): Record<string, LineDump> {
  const sorted = [...lines].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    sorted.flatMap(([number, { size, hidden, autofit }]) => {
      if (size === null && !hidden && !autofit) return [];
      const line: LineDump = {
        ...(size !== null && { size }),
        ...(hidden && { hidden }),
        ...(autofit && { autofit }),
      };
      return [[name(number), line] as const];
    }),
  );
}

function dumpPart({ settings, parts }: ChartPart): Record<string, unknown> {
  return {
    ...Object.fromEntries(settings),
    ...Object.fromEntries([...parts].map(([name, part]) => [name, dumpPart(part)])),
  };
}
