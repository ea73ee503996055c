/** The collaborations of 2015 go out in forms and come back the same; what several municipalities tell becomes one, or a question. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { ledgerIn, readOpenOverview } from "../../../src/app/openOverview";
import { overviewOf } from "../../../src/app/overviewOf";
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

/** Five municipalities of 2015, with words that are example data. */
async function fiveForms(folder: string): Promise<readonly string[]> {
  const rotation = "Ledige vikarierer i virksomhederne, mens medarbejderne er på efteruddannelse.";
  return Promise.all([
    filled(folder, "Gladsaxe", {
      "state b03": "I gang",
      "state b04": "i gang",
      "target b04": "Ledige med lang uddannelse",
      "state N1": "I gang",
      "title N1": "Jobrotation i hovedstaden",
      "category N1": "Virksomhedsrettet",
      "municipalities N1": "Gladsaxe, Herlev og Ballerup",
      "financing N1": "Drift og pulje",
      "purpose N1": rotation,
    }),
    filled(folder, "Gentofte", {
      "state b03": "Afsluttet",
      "state b04": "I gang",
      "target b04": "Dimittender",
      "state b01": "I gang",
    }),
    filled(folder, "Herlev", {
      "state o05": "igang",
      "state N1": "I gang",
      "title N1": "Jobrotation i Hovedstaden",
      "category N1": "Virksomhedsrettet",
      "municipalities N1": "Herlev, Gladsaxe",
      "purpose N1": "Flere i job. Ledige vikarierer for medarbejderne.",
    }),
    filled(folder, "Ballerup", {
      "state N1": "I gang",
      "title N1": "Rotationsjob sammen med naboerne",
      "category N1": "Virksomheder",
      "municipalities N1": "Ballerup, Herlev, Gladsaxe",
      "purpose N1": "Ledige er vikarer i virksomhederne, når medarbejderne er på efteruddannelse.",
    }),
    filled(folder, "Halsnæs", {
      "state b05": "Afsluttet",
      "state N1": "Forslag",
      "title N1": "Fælles elevpool",
      "title N2": "Noget helt andet",
    }),
  ]);
}

test("what several municipalities tell is one, or a question; a person's choice settles it and is kept", async () => {
  const folder = await newFolder();
  const { told, counts, ledger, out } = await merged(folder, await fiveForms(folder));
  expect(told.returns.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => "accepted"));
  expect(told.returns.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([
    expect.stringContaining('"igang" er læst som I gang'),
    expect.stringContaining("ikke valgt et svar"),
  ]);
  // Gladsaxe's and Herlev's are one; Ballerup's is asked about; the proposal and what has ended are counted apart.
  expect(counts("category")).toEqual({ citizens: 16, companies: 2, other: 10, unknown: 1 });
  expect(counts("since")).toEqual({
    confirmed: 3,
    corrected: 1,
    fresh: 3,
    unconfirmed: 22,
    ended: 1,
    proposal: 1,
  });
  const asked = ({ questions }: ReturnType<typeof registerOf>) =>
    questions.map((one) => [
      one.kind,
      one.kind === "alike" ? one.of.map(({ id }) => id).join(" ") : one.of.id,
      one.kind === "differing" ? one.differing.detail : "",
    ]);
  expect(asked(registerOf(ledger))).toEqual([
    ["alike", "151|N1 159|N1", ""],
    ["states", "b03", ""],
    ["differing", "b04", "target"],
    ["differing", "159|N1", "purpose"],
  ]);
  const rotation = registerOf(ledger).collaborations.find(({ id }) => id === "159|N1");
  expect(rotation).toMatchObject({
    municipalities: ["Ballerup", "Gladsaxe", "Herlev"],
    financing: ["grant", "operation"],
    size: 3,
  });

  await decide(out, { "151|N1": "159|N1", "157|b04": "159|b04", "157|b03": "159|b03" });
  const again = await merged(folder, [join(folder, "Halsnæs.xlsx"), "--into", out]);
  expect(again.said.messages).toBe("");
  expect(asked(registerOf(again.ledger))).toEqual([]);
  const settled = registerOf(again.ledger).collaborations.find(({ id }) => id === "159|N1");
  expect(settled?.tellings.map(({ key }) => key)).toEqual(["151|N1", "159|N1", "163|N1"]);
  expect(settled?.details.title).toBe("Jobrotation i hovedstaden");
  expect(again.counts("category")).toEqual({ citizens: 16, companies: 1, other: 10, unknown: 1 });
});

/** Writes what is the same into the column of the sheet Data, by the rows' keys. */
async function decide(path: string, same: Readonly<Record<string, string>>): Promise<void> {
  const described = overviewOf(await ledgerOf(path), "2015-02-05T08:00:00Z", textsOf("da"));
  const sheets = described.sheets.map((sheet) => {
    if (sheet.name !== "Data") return sheet;
    const cells = [...sheet.cells];
    const rows = new Map(
      cells.flatMap(({ row, column, content }) =>
        column === 1 && content.kind === "text" ? [[row, content.text] as const] : [],
      ),
    );
    const column = cells.find(({ content }) => content.kind === "text" && content.text === "same")?.column;
    return {
      ...sheet,
      cells: cells.map((cell) => {
        const words = cell.column === column ? same[rows.get(cell.row) ?? ""] : undefined;
        return words ? { ...cell, content: text(words) } : cell;
      }),
    };
  });
  await writeFile(path, await writeWorkbook({ ...described, sheets }));
}

test("a form that nobody has touched is no answer, though it is full of words", async () => {
  const folder = await newFolder();
  const { told } = await merged(folder, [await filled(folder, "Gladsaxe", {})]);
  expect(told.returns.map(({ state }) => state)).toEqual(["rejected"]);
});
