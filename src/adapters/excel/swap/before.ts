/** Turns the open workbook into a record of what a write may change, so that it can be put back. */
/// <reference types="office-js" />
import { givenOptions } from "../host/protection";

export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly position: number;
  /** Null while the sheet is open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
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
  worksheets.load(
    "items/id,items/name,items/visibility,items/position,items/protection/protected,items/protection/options",
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
