/** A data table → the bytes of a CSV file as RFC 4180 describes it, for programs that compute. */
import type { DataTable, DataValue } from "../../workbook/dataTable";
import { bytesOf } from "./chunks";

/**
 * UTF-8 without a byte order mark, commas, CR LF after each row, the columns' names first. A text stands
 * as it is, also one that a spreadsheet would take for a formula: whoever reads the file must get the
 * remark that was written. Nothing between two commas = nothing there.
 */
export function writeCsv({ columns, rows }: DataTable): Generator<Uint8Array> {
  return bytesOf(
    lines(
      columns.map(({ name }) => name),
      rows,
    ),
  );
}

function* lines(names: readonly string[], rows: DataTable["rows"]): Generator<string> {
  yield line(names);
  for (const row of rows) yield line(row);
}

function line(values: readonly DataValue[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

function field(value: DataValue): string {
  const text = value === null ? "" : String(value);
  // A space at an end is kept by RFC 4180, but not by every reader when it stands unquoted.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
