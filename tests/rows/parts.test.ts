/** Two folders, merged apart and joined by SQL, against one merge of both and the overview's own sheet. */
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { saveForm, type Filled } from "../cli/returnFiles";
import { mergeSchema } from "../cli/summarySchema";
import { fremdrift, newFolder } from "../cli/world";
import { documentedSql, startDuckDb, type Engine, type SqlRow } from "./duckdb";
import { REMARKS } from "./remarks";

const GREEN = Object.keys(REMARKS);
const all = (status: string, remark = ""): Filled["answers"] =>
  Object.fromEntries(GREEN.map((id) => [id, [status, remark]]));

interface Parts {
  readonly folder: string;
  readonly totals: readonly SqlRow[];
}

/** `dele/nord` and `dele/syd` in each format, and one merge of both folders. */
async function makeParts(): Promise<Parts> {
  const folder = await newFolder();
  const nord = join(folder, "svar", "nord");
  const syd = join(folder, "svar", "syd");
  for (const path of [nord, syd, join(folder, "dele")]) await mkdir(path, { recursive: true });
  // København: an older return in nord, a newer one in syd.
  await saveForm(nord, "Kbh.xlsx", { codes: ["101"], answers: all("Gul"), savedAt: "2017-11-01T08:00:00Z" });
  await saveForm(syd, "Kbh ny.xlsx", {
    codes: ["101"],
    answers: all("Rød"),
    savedAt: "2017-12-01T08:00:00Z",
  });
  // Ballerup: remarks of every difficult kind.
  await saveForm(nord, "Ballerup.xlsx", {
    codes: ["151"],
    answers: Object.fromEntries(Object.entries(REMARKS).map(([id, remark]) => [id, ["Grøn", remark]])),
  });
  // Brøndby: the very same file in both.
  const brøndby = await saveForm(nord, "Brøndby.xlsx", { codes: ["153"], answers: all("Gul", "Som sidst") });
  await copyFile(brøndby, join(syd, "Brøndby igen.xlsx"));
  // Gentofte: two different returns of the same time, one in each.
  await saveForm(nord, "Gentofte.xlsx", { codes: ["157"], answers: all("Grøn") });
  await saveForm(syd, "Gentofte 2.xlsx", { codes: ["157"], answers: all("Rød") });
  // Tårnby-Dragør: one return for two municipalities. Frederiksberg leaves most unanswered.
  await saveForm(syd, "Tårnby-Dragør.xlsx", { codes: ["185", "155"] });
  await saveForm(syd, "Frb.xlsx", {
    codes: ["147"],
    answers: { ...all(""), "1.1": ["Rød", "Senere"], "2.2": ["-", ""] },
  });

  for (const part of ["nord", "syd"]) {
    for (const ending of ["parquet", "csv", "json"]) {
      const data = join(folder, "dele", `${part}.${ending}`);
      const out = join(folder, `${part}.xlsx`);
      await fremdrift(["merge", join(folder, "svar", part), "--out", out, "--data", data]);
    }
  }
  const json = join(folder, "alt.json");
  const out = join(folder, "alt.xlsx");
  const data = join(folder, "alt.parquet");
  await fremdrift(["merge", join(folder, "svar"), "--out", out, "--json", json, "--data", data]);
  return { folder, totals: v.parse(mergeSchema, JSON.parse(await readFile(json, "utf8"))).totals };
}

/** Totals under the names that the documented statement gives them. */
const renamed = (totals: readonly SqlRow[]) =>
  totals.map(({ notParticipating, ...rest }) => ({
    set: "kkr-hovedstaden-2016-2017",
    ...rest,
    not_participating: notParticipating,
  }));

let parts: Parts;
let engine: Engine;
const [answers = "", counting = "", counted = "", counts = "", undecided = "", wordings = ""] =
  documentedSql();

beforeAll(async () => {
  parts = await makeParts();
});
beforeEach(async () => {
  engine = await startDuckDb(parts.folder);
});
afterEach(() => engine.close());

test("the page holds the six statements that are tested here", () => {
  expect(documentedSql()).toHaveLength(6);
});

test("one part gives the overview's own counts", async () => {
  await engine.query(answers.replace("dele/*.parquet", "alt.parquet"));
  await engine.query("create view counted as select *, status as counts_as from answers");
  expect(await engine.query(counts)).toEqual(renamed(parts.totals));
});

describe.each([
  ["Parquet", "'dele/*.parquet'"],
  ["CSV", "read_csv('dele/*.csv', all_varchar = true)"],
  ["JSON", "read_json('dele/*.json')"],
])("two parts in %s", (_format, source) => {
  beforeEach(async () => {
    await engine.query(answers.replace("'dele/*.parquet'", source));
    await engine.query(counting);
    await engine.query(counted);
  });

  test("joined, they give the counts of one merge of both folders", async () => {
    const joined = await engine.query(counts);
    expect(joined).toEqual(renamed(parts.totals));
    // By hand for 1.1: Ballerup, Tårnby and Dragør green, Brøndby yellow, København and Frederiksberg red;
    // Gentofte waits for a person, and 22 have not answered.
    expect(joined[0]).toEqual({
      set: "kkr-hovedstaden-2016-2017",
      recommendation: "1.1",
      kind: "skal",
      green: 3,
      yellow: 1,
      red: 2,
      not_participating: 0,
      unanswered: 0,
      missing: 23,
    });
  });

  test("remarks are what was typed, character for character", async () => {
    const rows = await engine.query(
      "select recommendation, remark from counted where municipality_code = '151'",
    );
    expect(Object.fromEntries(rows.map((row) => [row["recommendation"], row["remark"]]))).toEqual(REMARKS);
  });

  test("returns that nobody can choose between are named, and every set is worded in one way", async () => {
    expect((await engine.query(undecided)).map(({ file }) => file).sort()).toEqual([
      "Gentofte 2.xlsx",
      "Gentofte.xlsx",
    ]);
    expect(await engine.query(wordings)).toEqual([]);
  });
});

test("each row is the overview's own row in the sheet Data, but for the status' name", async () => {
  const workbook = readWorkbook(await readFile(join(parts.folder, "alt.xlsx")));
  const sheet = workbook.readable ? workbook.snapshot.sheets.find(({ name }) => name === "Data") : undefined;
  const cells = new Map(
    sheet?.cells.map(({ row, column, value }) => [
      `${row} ${column}`,
      value.kind === "text" ? value.text : value.kind === "number" ? value.number : null,
    ]),
  );
  const words: Readonly<Record<string, string>> = {
    green: "Grøn",
    yellow: "Gul",
    red: "Rød",
    "not-participating": "-",
    unanswered: "Ubesvaret",
    missing: "Mangler",
  };
  const rows = await engine.query("select * from 'alt.parquet'");
  expect(rows).toHaveLength(29 * 12);
  rows.forEach((row, index) => {
    Object.entries(row)
      .slice(0, 20)
      .forEach(([name, value], place) => {
        expect(cells.get(`1 ${place + 1}`)).toBe(name);
        const shown = name === "status" ? words[String(value)] : value;
        expect([name, cells.get(`${index + 2} ${place + 1}`) ?? null]).toEqual([name, shown]);
      });
  });
});

test("Parquet's columns have their types", async () => {
  const columns = await engine.query(
    "select column_name, column_type from (describe select * from 'alt.parquet')",
  );
  const types = new Map(columns.map((row) => [row["column_name"], row["column_type"]]));
  expect(types.get("recommendation")).toBe("VARCHAR");
  expect(types.get("theme_number")).toBe("INTEGER");
  expect(types.get("confidence")).toBe("DOUBLE");
  expect(types.get("saved_at")).toBe("TIMESTAMP WITH TIME ZONE");
  expect(
    await engine.query("select distinct saved_at from 'alt.parquet' where municipality_code = '101'"),
  ).toEqual([{ saved_at: new Date("2017-12-01T08:00:00Z") }]);
});

test("the page names every column, in their order", async () => {
  const columns = await engine.query("select column_name from (describe select * from 'alt.parquet')");
  const page = await readFile("docs/scale.md", "utf8");
  const table = page.slice(page.indexOf("## The columns"), page.indexOf("## Many folders"));
  const named = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, names]) =>
    (names ?? "").split(", ").map((name) => name.replaceAll("`", "")),
  );
  expect(named).toEqual(columns.map((row) => row["column_name"]));
});
