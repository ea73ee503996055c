// The plans of 2018 as a Word document: valid, with the printed table's numbers, and a chart that holds the same.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readDocument } from "../../src/adapters/docx";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { partsOf } from "../../src/core/intake/parts";
import { filledPlans, MATRIX_OF_2018 } from "../../src/demo/plansOf2018";
import { textsOf } from "../../src/language";
import { fremdrift, newFolder } from "../cli/world";
import { openXmlObjections } from "../programs";

const SET = "rar-hovedstaden-beskaeftigelsesplaner-2018";

async function paperOf2018() {
  const folder = await newFolder();
  for (const { name, form } of filledPlans("2018-01-02T08:00:00Z", textsOf("da"))) {
    await writeFile(join(folder, `${name}.xlsx`), await writeWorkbook(form));
  }
  const [overview, out] = [join(folder, "overblik.xlsx"), join(folder, "planer.docx")];
  await fremdrift(["merge", folder, "--set", SET, "--out", overview]);
  return { out, said: await fremdrift(["paper", "plans", overview, "--out", out]) };
}

test("the table is the printed one with its totals, and the chart is bound to the same numbers", async () => {
  const { out, said } = await paperOf2018();
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
