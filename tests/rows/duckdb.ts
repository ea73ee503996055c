/** SQL → rows, in a DuckDB of its own: the engine that reads the data files as their users do. */
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

export type SqlRow = Readonly<Record<string, unknown>>;

export interface Engine {
  /** The rows of the last statement; whole numbers as numbers. */
  readonly query: (sql: string) => Promise<readonly SqlRow[]>;
  readonly close: () => void;
}

/** @param folder where relative paths in the statements begin */
export async function startDuckDb(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`set file_search_path = '${folder.replaceAll("'", "''")}'`);
  return {
    query: async (sql) =>
      (await connection.runAndReadAll(sql))
        .getRowObjectsJS()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              key,
              typeof value === "bigint" ? Number(value) : value,
            ]),
          ),
        ),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The statements of docs/scale.md in their order: what is told there is what is tested. */
export function documentedSql(): readonly string[] {
  const page = readFileSync("docs/scale.md", "utf8");
  return [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql ?? "");
}
