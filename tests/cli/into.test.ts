// Going on with an earlier overview: what the secretariat wrote and what has come before is never lost.
import { realSet } from "../overview/examples";
import { formOf } from "../../src/core/forms";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as v from "valibot";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { readOverview, type Remembered } from "../../src/core/refresh/readOverview";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { registry } from "../../src/data";
import { textsOf } from "../../src/language";
import { saveForm, SET } from "./returnFiles";
import { mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

const ASKED = municipalitiesOfKkr(registry, "Hovedstaden");

async function remembered(path: string): Promise<Remembered> {
  const workbook = readWorkbook(await readFile(path));
  const read = workbook.readable
    ? readOverview(
        workbook.snapshot,
        formOf(realSet()),
        registry,
        ASKED.map(({ code }) => code),
      )
    : null;
  if (!read) throw new Error(`no overview: ${path}`);
  return read;
}

/** An overview of one return, in which the secretariat has then written a note on København's 2.1. */
async function overviewWithNote() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"], answers: { "2.1": ["Gul", "På vej"] } });
  const out = join(folder, "overblik.xlsx");
  await fremdrift(["merge", svar, "--out", out]);
  const { returns, secretariat } = await remembered(out);
  const note = { municipality: "101", item: "2.1", text: "=Ring til dem\ni uge 7" };
  const ledger = buildLedger({
    set: formOf(SET),
    municipalities: ASKED,
    returns,
    secretariat: { ...secretariat, notes: [note] },
  });
  const description = describeOverview({ ledger, madeAt: "2018-02-05T08:00:00Z", texts: textsOf("da") });
  await writeFile(out, await writeWorkbook(description));
  return { folder, svar, out, note };
}

test("without --into an overview that holds notes is not replaced: 2, byte for byte as it was", async () => {
  const { svar, out } = await overviewWithNote();
  const before = await readFile(out);
  const said = await fremdrift(["merge", svar, "--out", out]);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toBe(
    `${out} har noter, valg eller rettelser fra sekretariatet. Tag dem med ved at tilføje: --into "${out}" – eller gem under et andet navn.\n`,
  );
  expect((await readFile(out)).equals(before)).toBe(true);
});

test("with --into the notes and the returns of before are kept, and it is told what is new", async () => {
  const { folder, svar, out, note } = await overviewWithNote();
  // The first return is no longer in the folder: the overview still knows it.
  await rm(join(svar, "Kbh.xlsx"));
  await saveForm(svar, "Gentofte.xlsx", { codes: ["157"] });
  const json = join(folder, "r.json");
  const said = await fremdrift(["merge", svar, "--out", out, "--into", out, "--json", json]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(said.output).toContain("Der er ikke noget at se på i de 2 filer.");
  expect(said.output).toContain("Siden det tidligere overblik:\n  Nye svar fra Gentofte.");
  expect(said.output).toContain("2 af 29 kommuner har svaret.");
  const summary = v.parse(mergeSchema, JSON.parse(await readFile(json, "utf8")));
  expect(summary.returns.map(({ file }) => file)).toEqual(["Kbh.xlsx", "Gentofte.xlsx"]);
  expect((await remembered(out)).secretariat.notes).toEqual([note]);
});

test("a newer return is told, status by status", async () => {
  const { svar, out } = await overviewWithNote();
  await saveForm(svar, "Kbh ny.xlsx", { codes: ["101"], savedAt: "2017-12-20T09:00:00Z" });
  const said = await fremdrift(["merge", svar, "--out", out, "--into", out]);
  expect(said.output).toContain(
    "Opdaterede svar fra København.\n  København, 2.1 Uddannelsesforum: fra Gul til Grøn",
  );
});

test("the overview may be saved under a new name; the old one stays as it was", async () => {
  const { folder, svar, out, note } = await overviewWithNote();
  const before = await readFile(out);
  const next = join(folder, "næste.xlsx");
  expect((await fremdrift(["merge", svar, "--out", next, "--into", out])).code).toBe(0);
  expect((await remembered(next)).secretariat.notes).toEqual([note]);
  expect((await readFile(out)).equals(before)).toBe(true);
});

test("what cannot be gone on with: 2 and one line", async () => {
  const { folder, svar, out } = await overviewWithNote();
  const complaint = async (...words: string[]) => {
    const said = await fremdrift(["merge", svar, "--out", join(folder, "ny.xlsx"), ...words]);
    expect(said).toMatchObject({ code: 2, output: "" });
    return said.messages;
  };
  expect(await complaint("--into", join(folder, "nej.xlsx"))).toContain("findes ikke");
  expect(await complaint("--into", join(svar, "Kbh.xlsx"))).toContain("er ikke et regionalt overblik");
  expect(await complaint("--into", folder)).toContain("er en mappe");
  expect(await complaint("--into", out, "--set", "kkr-hovedstaden-2015")).toContain(
    "hører til anbefalingssættet kkr-hovedstaden-2016-2017",
  );
});

/** The overview with this text in place of the note, as some program might have left it. */
async function withNote(out: string, text: string): Promise<void> {
  const parts = unzipSync(await readFile(out));
  const name = "xl/sharedStrings.xml";
  const texts = strFromU8(parts[name] ?? new Uint8Array());
  expect(texts).toContain("=Ring til dem\ni uge 7");
  const changed = strToU8(texts.replace("=Ring til dem\ni uge 7", text));
  await writeFile(out, zipSync({ ...parts, [name]: changed }));
}

/** Hard to pack, so that it is met as it is. */
const digits = (length: number) =>
  Array.from({ length: Math.ceil(length / 8) }, (_, at) =>
    String((at * 2_654_435_761) % 1e8).padStart(8, "0"),
  ).join("");

test.each([
  [40_000, "40.000"],
  [12_000_000, "12.000.000"],
])(
  "an overview with a text of %d characters is not gone on with, nor replaced: 2 and one line",
  async (length, shown) => {
    const { svar, out } = await overviewWithNote();
    await withNote(out, digits(length));
    const before = await readFile(out);
    const said = await fremdrift(["merge", svar, "--out", out, "--into", out]);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toMatch(/^Overblikket indeholder mere, .* \(Bemærkninger![A-Z]\d+\)\.\n$/);
    expect(said.messages).toContain(`${shown} tegn`);
    expect(await fremdrift(["merge", svar, "--out", out])).toMatchObject({ code: 2, output: "" });
    expect((await readFile(out)).equals(before)).toBe(true);
  },
);
