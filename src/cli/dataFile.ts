/** Turns a ledger into the file of --data: Parquet, CSV or JSON, as its name ends. */
import { writeCsv } from "../adapters/rows/csv";
import { writeJson } from "../adapters/rows/json";
import type { Ledger } from "../core/ledger/ledger";
import { describeRows } from "../core/rows/describeRows";
import { ROW_COLUMNS } from "../core/rows/rowColumns";
import type { DataTable } from "../workbook/dataTable";
import type { NewFile } from "./replaceFiles";

type Writer = (table: DataTable) => Iterable<Uint8Array>;

interface Kind {
  readonly writer: () => Promise<Writer>;
  /** How every file of this kind that we have written begins. */
  readonly beginning: string;
}

/** Columns are added at the end, so that this is how files of every version begin. */
const FIRST = ROW_COLUMNS.slice(0, 3).map(({ name }) => name);

const KINDS = {
  ".parquet": {
    // Loaded by those who ask for it, so that the other commands start without it; kept in the one file.
    writer: async () => (await import(/* webpackMode: "eager" */ "../adapters/rows/parquet")).writeParquet,
    beginning: "PAR1",
  },
  ".csv": { writer: () => Promise.resolve(writeCsv), beginning: `${FIRST.join(",")},` },
  ".json": { writer: () => Promise.resolve(writeJson), beginning: `[\n{"${FIRST[0] ?? ""}":` },
} as const satisfies Record<string, Kind>;

export type DataEnding = keyof typeof KINDS;

/** Null for a name that ends otherwise. */
export function dataEnding(path: string): DataEnding | null {
  const endings: readonly DataEnding[] = [".parquet", ".csv", ".json"];
  return endings.find((ending) => path.toLowerCase().endsWith(ending)) ?? null;
}

/** A file of this kind as we write it, and not one that a municipality has sent. */
export function isOurData(ending: DataEnding, bytes: Uint8Array): boolean {
  const { beginning } = KINDS[ending];
  return new TextDecoder().decode(bytes.subarray(0, beginning.length)) === beginning;
}

/**
 * The rows are made while the file is written, never more than some thousands at a time.
 *
 * @param path ends as a data file does; Parquet is what a name without such an ending gets
 */
export async function makeData(ledger: Ledger, path: string): Promise<NewFile> {
  const write = await KINDS[dataEnding(path) ?? ".parquet"].writer();
  return { path, bytes: write(describeRows(ledger)) };
}
