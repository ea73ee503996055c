// Københavns Kommune's real return of 2017, typed into the generated form, merged, and found again word for word.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { koebenhavnReturn } from "../../src/demo/answers";
import { fillForm } from "../../src/demo/fillForm";
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import { textsOf } from "../../src/language";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { SET } from "../cli/returnFiles";
import { mergeSchema } from "../cli/summarySchema";
import { fremdrift, newFolder } from "../cli/world";

/** Length of each remark in the published document, counted there. */
const LENGTHS = {
  "1.1": 1082,
  "2.1": 2549,
  "2.2": 636,
  "2.3": 981,
  "3.1": 1162,
  "3.2": 480,
  "4.1": 2180,
  "4.2": 404,
  "4.3": 76,
  "5.1": 616,
  "5.2": 362,
  "5.3": 553,
};

async function merged() {
  const folder = await newFolder();
  const chosen = recipientWith(["101"]);
  if (!chosen) throw new Error("København is not known");
  const form = describeForm({ set: SET, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  const file = join(folder, "svar.xlsx");
  await writeFile(file, await writeWorkbook(fillForm(form, koebenhavnReturn().filling)));
  const out = join(folder, "o.xlsx");
  const said = await fremdrift(["merge", file, "--out", out, "--json", "-"]);
  return { said, out };
}

/** The table Data as rows by column key. */
function table(sheet: SheetSnapshot): readonly ReadonlyMap<string, string>[] {
  const text = (row: number, column: number) => {
    const cell = sheet.cells.find((one) => one.row === row && one.column === column);
    return cell?.value.kind === "text" ? cell.value.text : "";
  };
  const keys = sheet.cells
    .filter(({ row }) => row === 1)
    .map(({ column }) => [column, text(1, column)] as const);
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  return Array.from(
    { length: last - 1 },
    (_, index) => new Map(keys.map(([column, key]) => [key, text(index + 2, column)])),
  );
}

test("eleven times grøn, 2.2 takes no part, and twelve remarks character for character", async () => {
  const { said, out } = await merged();
  expect(said.code).toBe(0);
  const summary = v.parse(mergeSchema, JSON.parse(said.output));
  const [one, ...others] = summary.returns;
  expect(others).toEqual([]);
  expect(one).toMatchObject({ state: "accepted", municipalities: ["101"] });
  expect(one?.findings).toEqual([]);
  expect(one?.answers.map(({ recommendation, status }) => [recommendation, status])).toEqual(
    Object.keys(LENGTHS).map((id) => [id, id === "2.2" ? "not-participating" : "green"]),
  );
  expect(
    Object.fromEntries(
      one?.answers.map(({ recommendation, remark }) => [recommendation, remark.length]) ?? [],
    ),
  ).toEqual(LENGTHS);
  expect(one?.answers.map(({ remark }) => remark)).toEqual(koebenhavn.answers.map(({ remark }) => remark));
  for (const total of summary.totals) {
    const takesPart = total.recommendation !== "2.2";
    expect(total).toMatchObject({
      green: takesPart ? 1 : 0,
      yellow: 0,
      red: 0,
      notParticipating: takesPart ? 0 : 1,
      unanswered: 0,
      missing: 28,
    });
  }

  const overview = readWorkbook(await readFile(out));
  if (!overview.readable) throw new Error(overview.detail);
  const data = overview.snapshot.sheets.find(({ name }) => name === "Data");
  const rows = (data ? table(data) : []).filter((row) => row.get("municipality_code") === "101");
  expect(rows.map((row) => row.get("remark"))).toEqual(koebenhavn.answers.map(({ remark }) => remark));
  expect(rows.map((row) => row.get("status"))).toEqual(koebenhavn.answers.map(({ status }) => status));
});
