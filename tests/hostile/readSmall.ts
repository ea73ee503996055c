/** Turns small packages into what the reader makes of them: the snapshot, a sheet's cells, or the reason. */
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { workbookOf, type Parts } from "./smallPackage";

export function snapshot(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(`${read.reason}: ${read.detail}`);
  return read.snapshot;
}

export function cells(rows: string, more: Parts = {}) {
  return snapshot(workbookOf(rows, more)).sheets[0]?.cells;
}

export function reason(bytes: Uint8Array): string {
  const read = readWorkbook(bytes);
  return read.readable ? "read" : read.reason;
}

export const textCell = (row: number, column: number, text: string) => ({
  row,
  column,
  value: { kind: "text", text },
});

export const numberCell = (row: number, column: number, number: number) => ({
  row,
  column,
  value: { kind: "number", number },
});
