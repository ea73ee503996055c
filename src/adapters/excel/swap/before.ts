/** Turns the open workbook into a record of what a write may change, so that it can be put back. */
/// <reference types="office-js" />
import { isOnTheWeb } from "../host/abilities";
import { supports } from "../host/office";
import { givenOptions } from "../host/protection";

export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly position: number;
  /** Null while the sheet is open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** Charts or comments are on it, as far as that was asked: only Excel on the web does not bring them back. */
  readonly wouldLose: boolean;
}

export interface NameBefore {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface TableBefore {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

export interface Before {
  readonly sheets: readonly SheetBefore[];
  readonly activeSheet: string;
  /** Names that hold in the whole workbook. */
  readonly names: readonly NameBefore[];
  readonly tables: readonly TableBefore[];
  readonly title: string;
  readonly subject: string;
  readonly comments: string;
  readonly custom: ReadonlyMap<string, unknown>;
  /** Whether sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
}

/** One sync. */
export async function loadBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const { worksheets, names, tables, properties, protection } = workbook;
  const web = isOnTheWeb();
  const comments = web && supports("1.10");
  worksheets.load(
    [
      "items/id,items/name,items/visibility,items/position,items/protection/protected,items/protection/options",
      ...(web ? ["items/charts/items/id"] : []),
      ...(comments ? ["items/comments/items/id"] : []),
    ].join(),
  );
  names.load("items/name,items/formula,items/comment,items/visible,items/scope");
  tables.load("items/id,items/name,items/worksheet/id");
  properties.load("title,subject,comments");
  properties.custom.load("items/key,items/value");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      position: sheet.position,
      protection: sheet.protection.protected ? givenOptions(sheet.protection.options) : null,
      wouldLose: (web && sheet.charts.items.length > 0) || (comments && sheet.comments.items.length > 0),
    })),
    activeSheet: active.id,
    names: names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula, comment, visible }) => ({ name, formula: String(formula), comment, visible })),
    tables: tables.items.map((table) => ({ id: table.id, name: table.name, sheet: table.worksheet.id })),
    title: properties.title,
    subject: properties.subject,
    comments: properties.comments,
    custom: new Map(properties.custom.items.map(({ key, value }) => [key, value])),
    structureProtected: protection.protected,
  };
}
