/** Turns a kept file into its sheets at the end of the open workbook, under whatever names Excel gives them. */
/// <reference types="office-js" />
import { HostFailure } from "../../../workbook/openWorkbook";
import { base64 } from "../../../workbook/base64";
import { inExcel } from "../host/office";

/** A sheet that was brought back, and how it is called until it has its own name again. */
export interface BroughtBack {
  readonly name: string;
  readonly id: string;
  readonly isProtected: boolean;
  /** Its tables by the names that they had, in the order in which they stand there. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  /** Names that hold on this sheet only. */
  readonly names: readonly string[];
}

/**
 * Two syncs.
 * @param sheets names in the file, in tab order: in that order Excel tells of them
 */
export function bringBack(file: Uint8Array, sheets: readonly string[]): Promise<readonly BroughtBack[]> {
  return inExcel(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64(file), {
      sheetNamesToInsert: [...sheets],
      positionType: "End",
    });
    await context.sync();
    const ids = inserted.value;
    const loaded = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load("id,name,protection/protected,tables/items/id,tables/items/name,names/items/name");
      return sheet;
    });
    await context.sync();
    return sheets.map((name): BroughtBack => {
      const sheet = loaded.find((one) => isCopyOf(one.name, name));
      if (!sheet) throw new HostFailure("failed", `Excel did not bring back ${name}.`);
      return {
        name,
        id: sheet.id,
        isProtected: sheet.protection.protected,
        tables: sheet.tables.items.map((table) => ({ id: table.id, name: table.name })),
        names: sheet.names.items.map((one) => one.name),
      };
    });
  });
}

/** "Data (2)" is a copy of "Data"; a long name is cut to make room for its number. */
export function isCopyOf(copy: string, name: string): boolean {
  if (copy.toLowerCase() === name.toLowerCase()) return true;
  const [, start] = /^(.*) \(\d+\)$/.exec(copy) ?? [];
  return start !== undefined && start !== "" && isStartOf(start, name, copy.length);
}

const LONGEST_NAME = 31;

function isStartOf(start: string, name: string, length: number): boolean {
  const [a, b] = [start.toLowerCase(), name.toLowerCase()];
  return a === b || (length >= LONGEST_NAME - 1 && b.startsWith(a));
}
