/** A data table → the bytes of a Parquet file, row group by row group. */
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { DataTable, DataTableColumn, DataValue } from "../../workbook/dataTable";

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];

/** Enough for engines to read many rows at a time, few enough that a group of long remarks is some ten MB. */
const ROWS_IN_A_GROUP = 10_000;

/**
 * Text is UTF-8, `integer` 32 bits, `decimal` a double, `moment` a timestamp in milliseconds, UTC;
 * Snappy-compressed, which every reader knows. Never more than one group of rows is held.
 */
export function* writeParquet({ columns, rows }: DataTable): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "fremdrift" });
  for (const group of groupsOf(rows)) {
    const columnData = columns.map((column, index) => ({
      name: column.name,
      data: group.map((row) => stored(row[index] ?? null, column)),
    }));
    // Waits for nothing: the writer's bytes stay in memory until they are taken.
    void file.write({ columnData, rowGroupSize: ROWS_IN_A_GROUP });
    yield taken(writer);
  }
  void file.finish();
  yield taken(writer);
}

function* groupsOf(rows: DataTable["rows"]): Generator<readonly (readonly DataValue[])[]> {
  let group: (readonly DataValue[])[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < ROWS_IN_A_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function stored(value: DataValue, { type }: DataTableColumn): DataValue | Date {
  return type === "moment" && typeof value === "string" ? new Date(value) : value;
}

/** A copy of what has been written since last time; positions in the file go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function schemaOf(columns: readonly DataTableColumn[]): Schema {
  return [
    { name: "rows", num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
      ...STORED_AS[type],
    })),
  ];
}

const STORED_AS = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  decimal: { type: "DOUBLE" },
  moment: { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" } },
} as const satisfies Record<DataTableColumn["type"], Omit<Schema[number], "name">>;
