/** Another form goes through the whole house: form, return, overview, command line and pane, and nothing but its own folder is new. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { formOf, readDefinition } from "../../../src/core/forms";
import type * as Makers from "../../../src/core/forms/makers";
import type * as Types from "../../../src/core/forms/types";
import { registry } from "../../../src/data";
import { textsOf } from "../../../src/language";
import { recognise } from "../../../src/app/recognise";
import { parseA1 } from "../../../src/workbook/address";
import { text } from "../../../src/workbook/content";
import type { WorkbookDescription } from "../../../src/workbook/description";
import { fremdrift, newFolder } from "../../cli/world";
import type * as ExampleMaker from "./exampleMaker";
import type * as Example from "./exampleType";

// The two lines that a new form adds to the two tables of types.
jest.mock("../../../src/core/forms/types", () => {
  const types = jest.requireActual<typeof Types>("../../../src/core/forms/types");
  const { exampleType } = jest.requireActual<typeof Example>("./exampleType");
  return { ...types, FORM_TYPES: [...types.FORM_TYPES, types.listed(exampleType)] };
});
jest.mock("../../../src/core/forms/makers", () => {
  const makers = jest.requireActual<typeof Makers>("../../../src/core/forms/makers");
  const { exampleMaker } = jest.requireActual<typeof ExampleMaker>("./exampleMaker");
  return { ...makers, FORM_MAKERS: [...makers.FORM_MAKERS, exampleMaker] };
});

const DEFINITION = {
  form: "example",
  id: "eksempel-2030",
  title: "Eksempel på et andet skema",
  body: "KKR Sjælland",
  kkr: "Sjælland",
  year: 2030,
  questions: [
    { id: "1", text: "Er der nok pladser på holdene?" },
    { id: "2", text: "Vil kommunen være med igen næste år?" },
  ],
};

const ASKED = registry.municipalities.filter(({ kkr }) => kkr === "Sjælland");
const parsed = readDefinition(JSON.stringify(DEFINITION), null);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const form = formOf(parsed.set);

/** A municipality's form with words in its cells. @param said by the names of the cells */
async function filled(at: number, said: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const [one] = ASKED.slice(at);
  if (!one) throw new Error("Nobody is asked.");
  const blank = form.describe({
    municipalities: [one],
    name: one.name,
    madeAt: "2030-01-02T08:00:00Z",
    texts: textsOf("da"),
  });
  return writeWorkbook(withWords(blank, said));
}

function withWords(
  description: WorkbookDescription,
  said: Readonly<Record<string, string>>,
): WorkbookDescription {
  const places = new Map(description.names.map(({ name, range }) => [name, parseA1(range)]));
  const cells = Object.entries(said).flatMap(([name, words]) => {
    const place = places.get(name);
    return place ? [{ ...place, content: text(words) }] : [];
  });
  const sheets = description.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : {
          ...sheet,
          cells: [...sheet.cells, ...cells].toSorted((a, b) => a.row - b.row || a.column - b.column),
        },
  );
  return { ...description, sheets };
}

const YES = { fremdrift_answer_1: "Ja", fremdrift_why_1: "Der er 30.", fremdrift_answer_2: "ja" };
const NO = { fremdrift_answer_1: "Nej", fremdrift_answer_2: "vi ved det ikke" };

async function world() {
  const folder = await newFolder();
  const set = join(folder, "eksempel.json");
  await writeFile(set, JSON.stringify(DEFINITION));
  await writeFile(join(folder, "a.xlsx"), await filled(0, YES));
  await writeFile(join(folder, "b.xlsx"), await filled(1, NO));
  return { folder, set };
}

test("the command line makes a form for each of those who are asked", async () => {
  const { folder, set } = await world();
  const { code, messages } = await fremdrift(["forms", "--set", set, "--out", join(folder, "skemaer")]);
  expect([code, messages]).toEqual([0, ""]);
  const first = await readFile(join(folder, "skemaer", `Spørgsmål ${ASKED[0]?.name ?? ""}.xlsx`));
  const read = readWorkbook(first);
  expect(read.readable && read.snapshot.sheets[0]?.name).toBe("Spørgsmål");
});

test("returns are read by its own words and counted; the overview is gone on with", async () => {
  const { folder, set } = await world();
  const [out, json] = [join(folder, "overblik.xlsx"), join(folder, "resultat.json")];
  const files = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  const words = ["merge", ...files, "--set", set, "--out", out, "--json", json];
  const { messages } = await fremdrift(words);
  expect(messages).toBe("");
  const said = v.parse(summary, JSON.parse(await readFile(json, "utf8")));
  expect(said.returns.map(({ state, answers }) => [state, answers])).toEqual([
    [
      "accepted",
      [
        { question: "1", answer: "yes" },
        { question: "2", answer: "yes" },
      ],
    ],
    [
      "accepted",
      [
        { question: "1", answer: "no" },
        { question: "2", answer: null },
      ],
    ],
  ]);
  expect(said.totals).toEqual([
    { question: "1", yes: 1, no: 1, missing: ASKED.length - 2 },
    { question: "2", yes: 1, no: 0, missing: ASKED.length - 2 },
  ]);
  await writeFile(join(folder, "c.xlsx"), await filled(2, YES));
  const more = await fremdrift([
    "merge",
    join(folder, "c.xlsx"),
    ...["--set", set, "--into", out, "--out", out, "--json", json],
  ]);
  expect(more.messages).toBe("");
  expect(v.parse(summary, JSON.parse(await readFile(json, "utf8"))).totals).toEqual([
    { question: "1", yes: 2, no: 1, missing: ASKED.length - 3 },
    { question: "2", yes: 2, no: 0, missing: ASKED.length - 3 },
  ]);
});

const summary = v.object({
  returns: v.array(v.object({ state: v.string(), answers: v.array(v.unknown()) })),
  totals: v.array(v.unknown()),
});

test("the pane knows the form and how far it is", async () => {
  const read = readWorkbook(await filled(0, { fremdrift_answer_1: "Ja" }));
  if (!read.readable) throw new Error(read.detail);
  const found = recognise(read.snapshot, "a.xlsx", [parsed.set]);
  if (found.kind !== "form") throw new Error(found.kind);
  expect(found.form.set.id).toBe(DEFINITION.id);
  expect(found.form.progress).toEqual({
    required: { given: 1, asked: 2 },
    voluntary: { given: 0, asked: 0 },
  });
});

test("the pane knows the overview, and what it remembers", async () => {
  const { folder, set } = await world();
  const out = join(folder, "overblik.xlsx");
  await fremdrift(["merge", join(folder, "a.xlsx"), "--set", set, "--out", out]);
  const read = readWorkbook(await readFile(out));
  if (!read.readable) throw new Error(read.detail);
  const found = recognise(read.snapshot, "", [parsed.set]);
  if (found.kind !== "overview" || !found.overview.readable) throw new Error(found.kind);
  expect(found.overview.remembered.returns.map(({ answers }) => answers.map(({ given }) => given))).toEqual([
    [true, true],
  ]);
});
