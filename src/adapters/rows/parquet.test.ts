import type { DataTable, DataValue } from "../../workbook/dataTable";
import { writeParquet } from "./parquet";

const columns: DataTable["columns"] = [
  { name: "key", type: "text", required: true },
  { name: "number", type: "integer", required: true },
  { name: "sure", type: "decimal", required: false },
  { name: "saved", type: "moment", required: false },
];

function* many(count: number, told: (made: number) => void): Generator<readonly DataValue[]> {
  for (let made = 1; made <= count; made += 1) {
    told(made);
    yield [`row ${made}`, made, null, "2017-11-20T09:00:00.000Z"];
  }
}

test("it begins and ends as a Parquet file, and the same rows give the same bytes", () => {
  const bytes = () => Buffer.concat([...writeParquet({ columns, rows: many(3, () => undefined) })]);
  expect(bytes().subarray(0, 4).toString("latin1")).toBe("PAR1");
  expect(bytes().subarray(-4).toString("latin1")).toBe("PAR1");
  expect(bytes().equals(bytes())).toBe(true);
});

test("a group of rows is handed on before the next is made", () => {
  let made = 0;
  const pieces = writeParquet({ columns, rows: many(25_000, (number) => (made = number)) });
  const madeAfter: number[] = [];
  for (const piece of pieces) {
    expect(piece.length).toBeGreaterThan(0);
    madeAfter.push(made);
  }
  // Three groups and what stands after them.
  expect(madeAfter).toEqual([10_000, 20_000, 25_000, 25_000]);
});
