/** The collaborations of 2015 go out in forms and come back the same; what several municipalities tell becomes one, or a question. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { ledgerIn, readOpenOverview } from "../../../src/app/openOverview";
import { formOf } from "../../../src/core/forms";
import { isRegister } from "../../../src/core/forms/register/known/register";
import { registerOf } from "../../../src/core/forms/register/told/collaborations";
import { answerCellName } from "../../../src/core/marks/marks";
import { builtInDefinitions, registry } from "../../../src/data";
import { fillCells } from "../../../src/demo/fillForm";
import { textsOf } from "../../../src/language";
import { text } from "../../../src/workbook/content";
import { fremdrift, newFolder } from "../../cli/world";

const SET = "kkr-hovedstaden-kortlaegning-2015";
const [register] = builtInDefinitions.filter(isRegister);
if (!register) throw new Error("The collaborations of 2015 are not built in.");
const form = formOf(register);

type Typed = Readonly<Record<string, string>>;

/** A municipality's form with words in its cells: "state b01" → "I gang". */
async function filled(folder: string, name: string, typed: Typed): Promise<string> {
  const municipality = registry.municipalities.find((one) => one.name === name);
  if (!municipality) throw new Error(`There is no ${name}.`);
  const description = form.describe({
    municipalities: [municipality],
    name,
    madeAt: "2015-01-02T08:00:00Z",
    texts: textsOf("da"),
  });
  const cells = Object.entries(typed).map(([where, words]) => {
    const [field = "", item = ""] = where.split(" ");
    return [answerCellName(field, item), text(words)] as const;
  });
  const path = join(folder, `${name}.xlsx`);
  await writeFile(path, await writeWorkbook(fillCells(description, cells)));
  return path;
}

const summary = v.object({
  totals: v.array(v.object({ by: v.string(), value: v.string(), collaborations: v.number() })),
  returns: v.array(
    v.object({ state: v.string(), findings: v.array(v.object({ code: v.string(), message: v.string() })) }),
  ),
});

async function merged(folder: string, words: readonly string[]) {
  const [out, json] = [join(folder, "overblik.xlsx"), join(folder, "resultat.json")];
  const said = await fremdrift(["merge", ...words, "--set", SET, "--out", out, "--json", json]);
  const told = v.parse(summary, JSON.parse(await readFile(json, "utf8")));
  const counts = (by: string) =>
    Object.fromEntries(
      told.totals.filter((one) => one.by === by).map((one) => [one.value, one.collaborations]),
    );
  return { out, said, told, counts, ledger: await ledgerOf(out) };
}

async function ledgerOf(path: string) {
  const read = readWorkbook(await readFile(path));
  if (!read.readable) throw new Error(read.detail);
  const opened = readOpenOverview(read.snapshot);
  if (!opened.readable) throw new Error(opened.why);
  return ledgerIn(opened);
}

test("a form for each of the 29, with what it is known to take part in", async () => {
  const folder = join(await newFolder(), "skemaer");
  const { code, messages } = await fremdrift(["forms", "--set", SET, "--out", folder]);
  expect([code, messages]).toEqual([0, ""]);
  expect(await readdir(folder)).toHaveLength(29);
});

test("the 27 readable collaborations come back the same", async () => {
  const folder = await newFolder();
  const confirmed = register.collaborations.map(({ id }) => [`state ${id}`, "I gang"]);
  const file = await filled(folder, "Gentofte", Object.fromEntries(confirmed));
  const { said, told, counts, ledger } = await merged(folder, [file]);
  expect(said.messages).toBe("");
  expect(told.returns.map(({ state, findings }) => [state, findings])).toEqual([["accepted", []]]);
  const { collaborations, questions } = registerOf(ledger);
  expect(questions).toEqual([]);
  expect(
    collaborations.map(({ id, details, financing, partners, since }) => [
      id,
      details,
      financing,
      partners,
      since,
    ]),
  ).toEqual(
    register.collaborations.map(
      ({ id, text: title, category, purpose, target, content, success, financing, partners }) => [
        id,
        { title, category, purpose, target, content, success },
        financing,
        partners.join(", "),
        "confirmed",
      ],
    ),
  );
  expect(counts("category")).toEqual({ citizens: 17, companies: 0, other: 10, unknown: 0 });
});

test("a form that nobody has touched is no answer, though it is full of words", async () => {
  const folder = await newFolder();
  const { told } = await merged(folder, [await filled(folder, "Gladsaxe", {})]);
  expect(told.returns.map(({ state }) => state)).toEqual(["rejected"]);
});
