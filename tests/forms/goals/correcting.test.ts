/** A mark put right in the overview of plans: LibreOffice counts anew, and the next merge keeps it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { ledgerIn, readOpenOverview } from "../../../src/app/openOverview";
import { overviewOf } from "../../../src/app/overviewOf";
import { filledPlans } from "../../../src/demo/plansOf2018";
import { textsOf } from "../../../src/language";
import { text } from "../../../src/workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../../src/workbook/description";
import { fremdrift, newFolder } from "../../cli/world";
import { recalculated } from "../../programs";

const SET = "rar-hovedstaden-beskaeftigelsesplaner-2018";
const texts = textsOf("da");
const summary = v.object({ totals: v.array(v.unknown()) });

/** All but Herlev and the two of Vallensbæk-Ishøj, merged, in a workbook of ours. */
async function overview() {
  const folder = await newFolder();
  const late: string[] = [];
  const early: string[] = [];
  for (const { name, form } of filledPlans("2018-01-02T08:00:00Z", texts)) {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, await writeWorkbook(form));
    (["Herlev", "Vallensbæk-Ishøj"].includes(name) ? late : early).push(path);
  }
  const out = join(folder, "overblik.xlsx");
  await fremdrift(["merge", ...early, "--set", SET, "--out", out]);
  return { folder, late, out };
}

function snapshotOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(read.detail);
  return read.snapshot;
}

async function described(path: string): Promise<WorkbookDescription> {
  const opened = readOpenOverview(snapshotOf(await readFile(path)));
  if (!opened.readable) throw new Error(opened.why);
  return overviewOf(ledgerIn(opened), "2018-02-05T08:00:00Z", texts);
}

/** The sheet with other words in the row of a key, below one of its heads. */
function typed(sheet: SheetDescription, key: string, head: string, words: string): SheetDescription {
  const cells = [...sheet.cells];
  const says = (what: string) =>
    cells.find(({ content }) => content.kind === "text" && content.text === what);
  const [row, column] = [says(key)?.row, says(head)?.column];
  return {
    ...sheet,
    cells: cells.map((cell) =>
      cell.row === row && cell.column === column ? { ...cell, content: text(words) } : cell,
    ),
  };
}

/** Of each goal X, (X), blank, missing and all, as the first sheet shows them. */
function shownTotals(bytes: Uint8Array) {
  const front = snapshotOf(bytes).sheets[0];
  const at = (row: number, column: number) => {
    const value = front?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    return value?.kind === "number" ? value.number : null;
  };
  return [8, 9, 10, 11, 12].map((row) => [2, 3, 4, 5, 6].map((column) => at(row, column)));
}

test("numbers follow a corrected mark, and the next merge keeps it and the note", async () => {
  const { folder, late, out } = await overview();
  const description = await described(out);
  const corrected = {
    ...description,
    sheets: description.sheets.map((sheet) => {
      if (sheet.name === "Data") return typed(sheet, "165|M2", "mark", "X");
      return sheet.name === "Tekster"
        ? typed(sheet, "201|M6", "Sekretariatets note", "Spørg om ordet.")
        : sheet;
    }),
  };
  await writeFile(out, await writeWorkbook(corrected));
  // As printed, less Herlev (X X X X blank) and Vallensbæk-Ishøj (X X blank X X); Albertslund has got M2.
  expect(shownTotals(recalculated(out))).toEqual([
    [15, 0, 9, 2, 26],
    [11, 0, 13, 2, 26],
    [12, 1, 11, 2, 26],
    [12, 0, 12, 2, 26],
    [6, 7, 11, 2, 26],
  ]);

  const json = join(folder, "resultat.json");
  const words = ["merge", ...late, "--set", SET, "--into", out, "--out", out, "--json", json];
  const said = await fremdrift(words);
  expect([said.code, said.messages]).toEqual([0, ""]);
  expect(v.parse(summary, JSON.parse(await readFile(json, "utf8"))).totals).toEqual([
    { goal: "M1", level: 17, effort: 0, blank: 9, missing: 0 },
    { goal: "M2", level: 13, effort: 0, blank: 13, missing: 0 },
    { goal: "M3", level: 13, effort: 1, blank: 12, missing: 0 },
    { goal: "M4", level: 14, effort: 0, blank: 12, missing: 0 },
    { goal: "M5", level: 7, effort: 7, blank: 12, missing: 0 },
  ]);
  const notes = (await described(out)).sheets.find(({ name }) => name === "Tekster")?.cells ?? [];
  expect(
    [...notes].some(({ content }) => content.kind === "text" && content.text === "Spørg om ordet."),
  ).toBe(true);
});

test("the definition is checked and exported; read again it is the same", async () => {
  const path = join(await newFolder(), "planer.json");
  expect(await fremdrift(["set", "export", SET, "--out", path])).toMatchObject({ code: 0, messages: "" });
  const json = v.parse(v.looseObject({ id: v.string() }), JSON.parse(await readFile(path, "utf8")));
  await writeFile(path, JSON.stringify({ ...json, id: "egne-planer" }));
  const said = await fremdrift(["set", "check", path, "--json"]);
  expect([said.code, said.messages]).toEqual([0, ""]);
  expect(JSON.parse(said.output)).toEqual({ ok: true, set: { ...json, id: "egne-planer" }, problems: [] });
});

test("a form of this kind has no workbook to draft the next one in, and it is said", async () => {
  const path = join(await newFolder(), "kladde.xlsx");
  const said = await fremdrift(["set", "new", "--from", SET, "--out", path]);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toContain("docs/employment-plans.md");
});

test("rows for other programs say each jobcentre once", async () => {
  const { folder, late, out } = await overview();
  const data = join(folder, "rækker.csv");
  const said = await fremdrift(["merge", ...late, "--set", SET, "--into", out, "--out", out, "--data", data]);
  expect([said.code, said.messages]).toEqual([0, ""]);
  const lines = (await readFile(data, "utf8")).split("\r\n");
  const own = lines.filter((line) => /Vallensbæk-Ishøj/.test(line) && /\bM5\b/.test(line));
  expect(own.map((line) => line.split(/[;,]/).slice(0, 5))).toEqual([
    ["183|M5", "183", "Ishøj", "Vallensbæk-Ishøj", "1"],
    ["187|M5", "187", "Vallensbæk", "Vallensbæk-Ishøj", "0"],
  ]);
});
