/** Set workbooks for the pane: with a fault in them and without, on this computer's disk. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { text } from "../../src/workbook/content";
import { temporaryFolder } from "../programs";
import { described, NEW, OLD, whole } from "../sets/setWorkbooks";

export async function soundSet(): Promise<string> {
  return saved("Anbefalinger.xlsx", await writeWorkbook(described(whole(NEW, OLD))));
}

/** The set of 2016-17, where somebody has written "BØR" for SKAL in the first recommendation. */
export async function faultySet(): Promise<string> {
  const description = described(whole(NEW, OLD));
  const sheets = description.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells].map((cell) =>
      sheet.name === "Anbefalinger" && cell.row === 5 && cell.column === 3
        ? { ...cell, content: text("BØR") }
        : cell,
    ),
  }));
  return saved("Fejl.xlsx", await writeWorkbook({ ...description, sheets }));
}

export function saved(name: string, bytes: Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}
