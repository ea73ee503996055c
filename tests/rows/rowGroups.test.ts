/** Parquet files of several row groups, as DuckDB reads them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeParquet } from "../../src/adapters/rows/parquet";
import type { DataTable, DataValue } from "../../src/workbook/dataTable";
import { newFolder } from "../cli/world";
import { startDuckDb, type Engine } from "./duckdb";

const COUNT = 25_000;
const columns: DataTable["columns"] = [
  { name: "key", type: "text", required: true },
  { name: "place", type: "integer", required: true },
  { name: "sure", type: "decimal", required: false },
  { name: "saved", type: "moment", required: false },
  { name: "never", type: "text", required: false },
];

function* rows(): Generator<readonly DataValue[]> {
  for (let place = 0; place < COUNT; place += 1) {
    const sometimes = place % 3 === 0;
    const second = new Date(Date.UTC(2017, 10, 20) + place * 1000).toISOString();
    yield [`række ${place}\u0000\n`, place, sometimes ? place / 8 : null, sometimes ? second : null, null];
  }
}

let engine: Engine;
afterEach(() => engine.close());

async function open(table: DataTable): Promise<Engine> {
  const folder = await newFolder();
  await writeFile(join(folder, "t.parquet"), writeParquet(table));
  engine = await startDuckDb(folder);
  return engine;
}

test("every value of every group comes back", async () => {
  const { query } = await open({ columns, rows: rows() });
  const [group] = await query(
    "select count(distinct row_group_id) as groups, max(row_group_num_rows) as most from parquet_metadata('t.parquet')",
  );
  expect(group).toEqual({ groups: 3, most: 10_000 });
  const [sums] = await query(`
    select count(*) as all_rows, sum(place)::double as places, sum(sure) as sure, count(sure) as sures,
      count(saved) as times, min(saved) as first_time, count(never) as nevers,
      count(*) filter (key = 'række ' || place || chr(0) || chr(10)) as keys
    from 't.parquet'`);
  const thirds = Math.ceil(COUNT / 3);
  expect(sums).toEqual({
    all_rows: COUNT,
    places: (COUNT * (COUNT - 1)) / 2,
    sure: ((thirds * (thirds - 1)) / 2) * (3 / 8),
    sures: thirds,
    times: thirds,
    first_time: new Date("2017-11-20T00:00:00Z"),
    nevers: 0,
    keys: COUNT,
  });
});

test("a table without rows is a table all the same", async () => {
  const { query } = await open({ columns, rows: [] });
  expect(await query("select count(*) as n from 't.parquet'")).toEqual([{ n: 0 }]);
});
