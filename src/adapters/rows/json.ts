/** A data table → the bytes of a JSON file: one array of objects, a row on each line. */
import type { DataTable } from "../../workbook/dataTable";
import { bytesOf } from "./chunks";

/** UTF-8. Every object has every column; null = nothing there. */
export function writeJson(table: DataTable): Generator<Uint8Array> {
  return bytesOf(lines(table));
}

function* lines({ columns, rows }: DataTable): Generator<string> {
  let before = "[\n";
  for (const row of rows) {
    const object = Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
    yield before + JSON.stringify(object);
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
