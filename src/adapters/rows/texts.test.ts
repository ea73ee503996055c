import type { DataTable } from "../../workbook/dataTable";
import { writeCsv } from "./csv";
import { writeJson } from "./json";

const text = (chunks: Iterable<Uint8Array>) => Buffer.concat([...chunks]).toString("utf8");

const table = (rows: DataTable["rows"]): DataTable => ({
  columns: [
    { name: "key", type: "text", required: true },
    { name: "count", type: "integer", required: false },
    { name: "remark", type: "text", required: false },
  ],
  rows,
});

describe("CSV", () => {
  test("names first, CR LF after each row, nothing between commas where nothing is, no byte order mark", () => {
    expect(
      text(
        writeCsv(
          table([
            ["a", 1, "æøå"],
            ["b", null, null],
          ]),
        ),
      ),
    ).toBe("key,count,remark\r\na,1,æøå\r\nb,,\r\n");
  });

  test("what would end a field is quoted, quotes are doubled, line feeds stay line feeds", () => {
    expect(text(writeCsv(table([["a,b", 1, 'sagde "ja"\nog gik']])))).toBe(
      'key,count,remark\r\n"a,b",1,"sagde ""ja""\nog gik"\r\n',
    );
  });

  test("a text that looks like a formula stands as it was written", () => {
    expect(
      text(
        writeCsv(
          table([
            ["a", -1, "=1+1"],
            ["b", 0, "-"],
            ["c", 0, "@x"],
          ]),
        ),
      ),
    ).toBe("key,count,remark\r\na,-1,=1+1\r\nb,0,-\r\nc,0,@x\r\n");
  });

  test("spaces at the ends are kept by quotes", () => {
    expect(text(writeCsv(table([[" a", 1, "b "]])))).toBe('key,count,remark\r\n" a",1,"b "\r\n');
  });
});

describe("JSON", () => {
  test("one array, a row on each line, every column in every object", () => {
    expect(
      text(
        writeJson(
          table([
            ["a", 1, "x\ny"],
            ["b", null, null],
          ]),
        ),
      ),
    ).toBe('[\n{"key":"a","count":1,"remark":"x\\ny"},\n{"key":"b","count":null,"remark":null}\n]\n');
  });

  test("no rows is an empty array", () => {
    expect(JSON.parse(text(writeJson(table([]))))).toEqual([]);
  });
});

test("rows are asked for as they are written: the first piece comes before the last row is made", () => {
  let made = 0;
  function* many() {
    for (; made < 100_000; made += 1) yield [`row ${made}`, made, "tekst"];
  }
  for (const write of [writeCsv, writeJson]) {
    made = 0;
    write(table(many())).next();
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(5_000);
  }
});
