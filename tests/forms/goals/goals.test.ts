/** The employment plans of 2018, typed into 26 forms and merged, are the table that was printed. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import { readDocument } from "../../../src/adapters/docx";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { partsOf } from "../../../src/core/intake/parts";
import { filledPlans, MATRIX_OF_2018 } from "../../../src/demo/plansOf2018";
import { textsOf } from "../../../src/language";
import { safeFileName } from "../../../src/workbook/fileName";
import type { CellSnapshot } from "../../../src/workbook/snapshot";
import { fremdrift, newFolder } from "../../cli/world";
import { openXmlObjections } from "../../programs";

const SET = "rar-hovedstaden-beskaeftigelsesplaner-2018";

/** Counted by hand in the printed table: X, (X), blank. */
const PRINTED = [
  { goal: "M1", level: 17, effort: 0, blank: 9, missing: 0 },
  { goal: "M2", level: 12, effort: 0, blank: 14, missing: 0 },
  { goal: "M3", level: 13, effort: 1, blank: 12, missing: 0 },
  { goal: "M4", level: 14, effort: 0, blank: 12, missing: 0 },
  { goal: "M5", level: 7, effort: 7, blank: 12, missing: 0 },
];

const summary = v.object({
  totals: v.array(v.unknown()),
  returns: v.array(v.object({ state: v.string(), findings: v.array(v.object({ code: v.string() })) })),
});

/** The 26 forms in a folder. */
async function returned(): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = await newFolder();
  const files: string[] = [];
  for (const { name, form } of filledPlans("2018-01-02T08:00:00Z", textsOf("da"))) {
    const path = join(folder, `${safeFileName(name)}.xlsx`);
    await writeFile(path, await writeWorkbook(form));
    files.push(path);
  }
  return { folder, files };
}

async function merged(files: readonly string[], folder: string, more: readonly string[] = []) {
  const [out, json] = [join(folder, "overblik.xlsx"), join(folder, "resultat.json")];
  const said = await fremdrift(["merge", ...files, "--set", SET, "--out", out, "--json", json, ...more]);
  return { out, said, told: v.parse(summary, JSON.parse(await readFile(json, "utf8"))) };
}

let made: ReturnType<typeof mergeAll> | undefined;

/** All 26 in one overview; made once for all tests. */
const everybody = () => (made ??= mergeAll());

async function mergeAll() {
  const { folder, files } = await returned();
  return { folder, files, ...(await merged(files, folder)) };
}

test("the command line makes a form for each of the 26 jobcentres, and none for Bornholm", async () => {
  const folder = join(await newFolder(), "skemaer");
  const { code, messages } = await fremdrift(["forms", "--set", SET, "--out", folder]);
  expect([code, messages]).toEqual([0, ""]);
  const names = (await readdir(folder)).map((name) => name.normalize("NFC"));
  expect(names).toHaveLength(26);
  expect(names).toContain("Beskæftigelsesplan Tårnby-Dragør.xlsx");
  expect(names.filter((name) => /Bornholm|Tårnby\.|Dragør\./.test(name))).toEqual([
    "Beskæftigelsesplan Tårnby-Dragør.xlsx",
  ]);
});

test("26 forms merged give the totals and every cell of the printed table", async () => {
  const { out, files, said, told } = await everybody();
  expect(said.messages).toBe("");
  expect(told.returns.map(({ state }) => state)).toEqual(files.map(() => "accepted"));
  expect(told.returns.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    "joint-return",
    "joint-return",
  ]);
  expect(told.totals).toEqual(PRINTED);
  const matrix = await matrixIn(out);
  expect(matrix.slice(-2).map((row) => row.slice(0, 6))).toEqual([
    ["X i alt", "17", "12", "13", "14", "7"],
    ["(X) i alt", "0", "0", "1", "0", "7"],
  ]);
  expect(matrix.slice(0, -2)).toEqual(
    MATRIX_OF_2018.map(({ name, goals, remark }) => [name, ...goals, remark]).toSorted(byName),
  );
});

const byName = (a: readonly string[], b: readonly string[]) =>
  new Intl.Collator("da").compare(a[0] ?? "", b[0] ?? "");

/** The sheet Matrix below its heads, cell by cell as it is shown. */
async function matrixIn(path: string): Promise<readonly (readonly string[])[]> {
  const read = readWorkbook(await readFile(path));
  if (!read.readable) throw new Error(read.detail);
  const sheet = read.snapshot.sheets.find(({ name }) => name === "Matrix");
  const rows = new Map<number, string[]>();
  for (const cell of sheet?.cells ?? []) {
    if (cell.row <= 4) continue;
    const row = rows.get(cell.row) ?? ["", "", "", "", "", "", ""];
    row[cell.column - 1] = shown(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()];
}

function shown({ value }: CellSnapshot): string {
  if (value.kind === "number") return String(value.number);
  return value.kind === "text" ? value.text : "";
}

test("a form without a word is no answer", async () => {
  const folder = await newFolder();
  await fremdrift(["forms", "--set", SET, "--out", folder]);
  const { told } = await merged([join(folder, "Beskæftigelsesplan Rødovre.xlsx")], folder);
  expect(told.returns.map(({ state }) => state)).toEqual(["rejected"]);
  expect(told.totals).toEqual(
    PRINTED.map(({ goal }) => ({ goal, level: 0, effort: 0, blank: 0, missing: 26 })),
  );
});

test("the table of the paper is the printed one with its totals, and the chart is bound to the same numbers", async () => {
  const { folder, out: overview } = await everybody();
  const out = join(folder, "planer.docx");
  const said = await fremdrift(["paper", "plans", overview, "--out", out]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(out)).toEqual([]);
  const bytes = await readFile(out);
  const read = readDocument(bytes);
  if (!read.readable) throw new Error(read.reason);
  const tables = partsOf(read.snapshot).map(({ cells }) => {
    const rows = new Map<number, string[]>();
    for (const { row, column, value } of cells) {
      const line = rows.get(row) ?? [];
      line[column - 1] = value.kind === "text" ? value.text : "";
      rows.set(row, line);
    }
    return [...rows.values()].map((line) => Array.from(line, (words) => words ?? ""));
  });
  const matrix = tables.find(([head]) => head?.[0] === "Jobcenter" && head.length === 7) ?? [];
  const printed = MATRIX_OF_2018.map(({ name, goals }) => [name, ...goals]);
  expect(matrix.slice(1, -2).map((line) => Array.from({ length: 6 }, (_, at) => line[at] ?? ""))).toEqual(
    printed.toSorted(([a = ""], [b = ""]) => new Intl.Collator("da").compare(a, b)),
  );
  // Counted by hand in the printed table.
  expect(matrix.slice(-2).map((line) => line.slice(0, 6))).toEqual([
    ["X i alt", "17", "12", "13", "14", "7"],
    ["(X) i alt", "0", "0", "1", "0", "7"],
  ]);
  const chart = readWorkbook(unzipSync(bytes)["word/embeddings/chart1.xlsx"] ?? new Uint8Array());
  if (!chart.readable) throw new Error(chart.reason);
  const numbers = chart.snapshot.sheets[0]?.cells.flatMap(({ value }) =>
    value.kind === "number" ? [value.number] : [],
  );
  expect(numbers).toEqual([17, 0, 9, 0, 12, 0, 14, 0, 13, 1, 12, 0, 14, 0, 12, 0, 7, 7, 12, 0]);
});
