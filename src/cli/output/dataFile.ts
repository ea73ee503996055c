/** Turns a ledger into the file of --data: Parquet, CSV or JSON, as its name ends. */
import { writeCsv } from "../../adapters/rows/csv";
import { writeJson } from "../../adapters/rows/json";
import type { Ledger } from "../../core/ledger/ledger";
import { FIRST_ROW_COLUMNS } from "../../core/facts/rowColumns";
import { makerOf } from "../../core/forms/makerOf";
import type { DataTable } from "../../workbook/dataTable";
import type { Ends } from "../system/files";
import type { NewFile } from "../system/replaceFiles";

type Writer = (table: DataTable) => Iterable<Uint8Array>;

interface Kind {
  readonly writer: () => Promise<Writer>;
  /** Every file of this kind that we have written begins with one of these. */
  readonly beginnings: readonly string[];
  /** And its end names these columns. */
  readonly columns: readonly string[];
}

/** Columns are added at the end, so that this is how files of every version begin. */
const FIRST = FIRST_ROW_COLUMNS;

const KINDS = {
  ".parquet": {
    // Loaded by those who ask for it, so that the other commands start without it; kept in the one file.
    writer: async () => (await import(/* webpackMode: "eager" */ "../../adapters/rows/parquet")).writeParquet,
    beginnings: ["PAR1"],
    columns: FIRST,
  },
  ".csv": { writer: () => Promise.resolve(writeCsv), beginnings: [`${FIRST.join(",")},`], columns: [] },
  ".json": {
    writer: () => Promise.resolve(writeJson),
    // The second for a merge that asks nobody.
    beginnings: [`[\n{"${FIRST[0] ?? ""}":`, "[]\n"],
    columns: [],
  },
} as const satisfies Record<string, Kind>;

export type DataEnding = keyof typeof KINDS;

/** Null for a name that ends otherwise. */
export function dataEnding(path: string): DataEnding | null {
  const endings: readonly DataEnding[] = [".parquet", ".csv", ".json"];
  return endings.find((ending) => path.toLowerCase().endsWith(ending)) ?? null;
}

/** A file of this kind as we write it, and not one that a municipality has sent. */
export function isOurData(path: string, { first, last }: Ends): boolean {
  const ending = dataEnding(path);
  if (ending === null) return false;
  const { beginnings, columns } = KINDS[ending];
  const [start, end] = [first, last].map((bytes) => new TextDecoder("latin1").decode(bytes));
  return (
    beginnings.some((beginning) => start?.startsWith(beginning)) &&
    columns.every((column) => end?.includes(column))
  );
}

/**
 * The rows are made while the file is written, never more than some thousands at a time.
 *
 * @param path ends as a data file does; Parquet is what a name without such an ending gets
 */
export async function makeData(ledger: Ledger, path: string): Promise<NewFile> {
  const write = await KINDS[dataEnding(path) ?? ".parquet"].writer();
  return { path, bytes: write(makerOf(ledger.set).rows(ledger)) };
}
