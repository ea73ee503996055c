/** The one workbook for everybody: a row each jobcentre, read as 26 forms are. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { askedBy } from "../../../src/app/order";
import { recipientsOf } from "../../../src/app/recipients";
import { formOf } from "../../../src/core/forms";
import { plansOf2018, saidIn2018 } from "../../../src/demo/plansOf2018";
import { textsOf } from "../../../src/language";
import { sheet } from "../../../src/core/look/sheet";
import { text } from "../../../src/workbook/content";
import type { WorkbookDescription } from "../../../src/workbook/description";
import { fremdrift, newFolder } from "../../cli/world";

const set = plansOf2018();
const form = formOf(set);
/** As the rows stand, from row 5. */
const recipients = recipientsOf(set, askedBy(set)).toSorted((a, b) =>
  new Intl.Collator("da").compare(a.name, b.name),
);
const blank = form.describeTogether?.({ recipients, madeAt: "2018-01-02T08:00:00Z", texts: textsOf("da") });
if (!blank) throw new Error("There is no workbook for everybody.");

const summary = v.object({
  totals: v.array(v.unknown()),
  returns: v.array(
    v.object({
      state: v.string(),
      municipalities: v.array(v.string()),
      findings: v.array(v.object({ code: v.string(), cell: v.nullable(v.string()) })),
    }),
  ),
});

type Written = ReadonlyMap<string, string>;

/** The workbook with words in its cells, by row and column. */
function filled(made: WorkbookDescription, words: Written): WorkbookDescription {
  const sheets = made.sheets.map((sheet, index) => ({
    ...sheet,
    cells:
      index > 0
        ? sheet.cells
        : [...sheet.cells].map((cell) => {
            const written = words.get(`${cell.row} ${cell.column}`);
            return written === undefined ? cell : { ...cell, content: text(written) };
          }),
  }));
  return { ...made, sheets };
}

/** The table of 2018: jobcentres from row 5, items from column B. */
function of2018(): Written {
  const columns = new Map(form.items.map(({ id }, index) => [id, index + 2]));
  return new Map(
    recipients.flatMap((recipient, index) =>
      saidIn2018(recipient).map(
        ([, item, words]) => [`${index + 5} ${columns.get(item) ?? 0}`, words] as const,
      ),
    ),
  );
}

async function merged(made: WorkbookDescription) {
  const folder = await newFolder();
  const [file, out, json] = ["alle.xlsx", "overblik.xlsx", "resultat.json"].map((name) => join(folder, name));
  if (!file || !out || !json) throw new Error("No folder.");
  await writeFile(file, await writeWorkbook(made));
  const said = await fremdrift(["merge", file, "--set", set.id, "--out", out, "--json", json]);
  return { file, out, json, said, told: v.parse(summary, JSON.parse(await readFile(json, "utf8"))) };
}

const PRINTED = [
  { goal: "M1", level: 17, effort: 0, blank: 9, missing: 0 },
  { goal: "M2", level: 12, effort: 0, blank: 14, missing: 0 },
  { goal: "M3", level: 13, effort: 1, blank: 12, missing: 0 },
  { goal: "M4", level: 14, effort: 0, blank: 12, missing: 0 },
  { goal: "M5", level: 7, effort: 7, blank: 12, missing: 0 },
];

test("the table of 2018 in one workbook gives the totals that 26 forms give, and is gone on with", async () => {
  const { file, out, json, said, told } = await merged(filled(blank, of2018()));
  expect([said.code, said.messages]).toEqual([0, ""]);
  expect(told.returns.map(({ state, findings }) => [state, findings])).toEqual(
    recipients.map(() => ["accepted", []]),
  );
  expect(told.totals).toEqual(PRINTED);
  const again = await fremdrift([
    "merge",
    file,
    "--set",
    set.id,
    "--into",
    out,
    "--out",
    out,
    "--json",
    json,
  ]);
  expect([again.code, again.messages]).toEqual([0, ""]);
  expect(v.parse(summary, JSON.parse(await readFile(json, "utf8"))).totals).toEqual(PRINTED);
});

test("the command line makes it, and never over one that is filled in", async () => {
  const path = join(await newFolder(), "alle.xlsx");
  const words = ["forms", "--set", set.id, "--out", path];
  expect(await fremdrift(words)).toMatchObject({ code: 0, messages: "" });
  expect(await fremdrift(words)).toMatchObject({ code: 0, messages: "" });
  await writeFile(path, await writeWorkbook(filled(blank, new Map([["5 2", "X"]]))));
  expect(await fremdrift(words)).toMatchObject({ code: 2, output: "" });
});

test("unsure marks are asked about in their cells; rows without a word, or below the table, are no answers", async () => {
  const words = new Map([
    ["5 2", "X)"],
    ["5 3", "x"],
    ["7 4", "ja"],
    // Brøndby's row is renamed to nobody who is known.
    ["8 1", "Brønby"],
    ["8 2", "X"],
  ]);
  const { told } = await merged(filled(blank, words));
  expect(recipients.slice(0, 4).map(({ name }) => name)).toEqual([
    "Albertslund",
    "Allerød",
    "Ballerup",
    "Brøndby",
  ]);
  expect(
    told.returns.map(({ state, municipalities, findings }) => [state, municipalities.length, findings]),
  ).toEqual([
    ["accepted", 1, [{ code: "mark-invalid", cell: "'Alle jobcentre'!B5" }]],
    ["accepted", 1, [{ code: "mark-read-as", cell: "'Alle jobcentre'!D7" }]],
    ["undecided", 0, [{ code: "municipality-unknown", cell: "'Alle jobcentre'!A8" }]],
  ]);
});

test("a table made by hand is read by its headings, wherever they stand; what is below it is no answer", async () => {
  const rows = [
    ["", "Oversigt, tastet af sekretariatet"],
    [
      "Nr.",
      "Jobcenter",
      "M5",
      "M1",
      "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft.",
    ],
    ["1", "Egedal", "X", "X", "X"],
    ["2", "Tårnby-Dragør", "", "X", "X"],
    ["3", "Rødovre", "", "", ""],
    ["", "I alt", "1", "2", "2"],
  ];
  const { told } = await merged({
    properties: { title: "", creator: "x", created: "2018-01-02T08:00:00Z", custom: {} },
    styles: {},
    names: [],
    sheets: [
      sheet({
        name: "Ark1",
        columns: [],
        cells: rows.flatMap((row, down) =>
          row.map((words, right) => ({ row: down + 1, column: right + 1, content: text(words) })),
        ),
      }),
    ],
  });
  expect(told.returns.map(({ state, municipalities }) => [state, municipalities])).toEqual([
    ["accepted", ["240"]],
    ["accepted", ["185", "155"]],
  ]);
  expect(told.totals).toEqual([
    { goal: "M1", level: 2, effort: 0, blank: 0, missing: 24 },
    { goal: "M2", level: 2, effort: 0, blank: 0, missing: 24 },
    { goal: "M3", level: 0, effort: 0, blank: 2, missing: 24 },
    { goal: "M4", level: 0, effort: 0, blank: 2, missing: 24 },
    { goal: "M5", level: 1, effort: 0, blank: 1, missing: 24 },
  ]);
});
