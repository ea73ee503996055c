/** "Fortryd": what lay in the open workbook before a write comes back, cell by cell, also after the user went on. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { WorkbookDescription } from "../../src/workbook/description";
import { quoteSheet } from "../../src/workbook/address";
import type { Undo, Written } from "../../src/workbook/openWorkbook";
import type { ExcelHost } from "../../packages/excel-host";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { startHostFor } from "./adapters";
import { form, overview } from "./descriptions";
import { ASKED, unless } from "./excels";
import { setWorkbook } from "./setWorkbook";

const FORM = "Fremdriftsskema";

function undoIn({ undo }: Written): Undo {
  if (!undo) throw new Error("This write can be taken back.");
  return undo;
}

/** What stands in the workbook; a property that holds nothing is none. */
function dumped(host: ExcelHost) {
  const dump = host.dump();
  const filled = Object.entries(dump.properties).filter(([, value]) => value !== "");
  return { ...dump, properties: Object.fromEntries(filled) };
}

/** Somebody's own sheets and names that lead to the described ones. */
async function withOwnSheets(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const own = workbook.worksheets.add("Egne noter");
    own.getRange("A1:B1").values = [["Husk", "at ringe"]];
    own.getRange("A2").formulas = [[`=${quoteSheet(sheet)}!B4`]];
    workbook.names.add("eget_navn", "='Egne noter'!$A$1", "Min egen");
    workbook.names.add("eget_tal", `=${quoteSheet(sheet)}!$B$4`);
    await context.sync();
  });
}

/** With answers, a note, a colour of somebody's own, a formula that leads to another sheet, and a name of the sheet's own. */
async function filledForm(options: Parameters<typeof startHostFor>[1] = {}) {
  const description = form();
  const host = startHostFor(description, options);
  await excelWorkbook().write(description);
  const cells = description.names.filter(({ name }) => name.startsWith("fremdrift_status"));
  for (const [index, { range }] of cells.entries()) {
    host.user.types(FORM, range, ["Grøn", "Gul", "Rød"][index % 3] ?? "");
  }
  const remark = description.names.find(({ name }) => name.includes("remark"))?.range ?? "D11";
  host.user.types(FORM, remark, "=Ark1!A1");
  await withOwnSheets(FORM);
  return { host, description, status: cells[0]?.range ?? "" };
}

function other(description: WorkbookDescription): WorkbookDescription {
  return {
    ...description,
    properties: { ...description.properties, title: "Et andet", custom: { andet: "x" } },
    names: description.names.slice(0, 3),
  };
}

async function written(host: ExcelHost, description: WorkbookDescription): Promise<Undo> {
  const open = excelWorkbook();
  const undo = undoIn(await open.write(description, await open.read()));
  expect(dumped(host).sheets.length).toBeGreaterThan(1);
  return undo;
}

test("a form with answers comes back, with what other sheets and names say of it", async () => {
  const { host, description } = await filledForm();
  const before = dumped(host);
  const undo = await written(host, other(description));
  expect(dumped(host)).not.toEqual(before);
  expect(await undo.changedSince()).toEqual([]);
  expect(await undo.putBack()).toEqual([]);
  expect(dumped(host)).toEqual(before);
  expect(host.faults()).toEqual([]);
});

// On the web charts, comments and tables would be lost: there it cannot be, and is said beforehand.
unless(ASKED.platform === "OfficeOnline").each([
  ["an overview", () => overview("Hovedstaden"), "Regionalt overblik", "Data"],
  ["a set of recommendations", () => setWorkbook, "Anbefalinger", "Anbefalinger"],
  ["a workbook that uses everything", () => kitchenSink, "KKR's overblik", "Data"],
])("%s comes back with notes, charts, tables and names", async (_, describe, sheet, noted) => {
  const description = describe();
  const host = startHostFor(description);
  await excelWorkbook().write(description);
  await withOwnSheets(sheet);
  const commented = () => host.workbook.sheets.find(({ name }) => name === noted);
  commented()?.comments.push({
    id: "{1}",
    row: 2,
    column: 2,
    content: "Ring til kommunen",
    authorName: "Eksempel",
    creationDate: "2017-11-13T09:30:00Z",
    resolved: false,
    replies: [],
  });
  const before = dumped(host);
  const undo = await written(host, description);
  expect(await undo.putBack()).toEqual([]);
  expect(dumped(host)).toEqual(before);
  expect(commented()?.comments).toHaveLength(1);
});

test("where nothing was replaced, what was written goes again, in every Excel", async () => {
  const description = form();
  const host = startHostFor(description, { excelApi: "1.9" });
  const before = dumped(host);
  const open = excelWorkbook();
  expect(await open.canUndo(description.sheets.map(({ name }) => name))).toBe(true);
  const undo = undoIn(await open.write(description));
  expect(await undo.putBack()).toEqual([]);
  expect(dumped(host)).toEqual(before);
});

test("what was typed since is told, and the undoing done after it all the same", async () => {
  const { host, description, status } = await filledForm();
  const before = dumped(host);
  const undo = await written(host, description);
  host.user.types("Ark1", "B2", "Noget andet");
  expect(await undo.changedSince()).toEqual([]);
  host.user.types(FORM, status, "Rød");
  expect(await undo.changedSince()).toEqual([FORM]);
  await undo.putBack();
  const after = dumped(host).sheets.filter(({ name }) => name !== "Ark1");
  expect(after).toEqual(before.sheets.filter(({ name }) => name !== "Ark1"));
  await expect(undo.putBack()).rejects.toMatchObject({ reason: "failed" });
});

test("a sheet that somebody has renamed or deleted since is found, and told", async () => {
  const { host, description } = await filledForm();
  const before = dumped(host);
  const undo = await written(host, description);
  host.user.renames(FORM, "Mit skema");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Vejledning").delete();
    await context.sync();
  });
  expect(await undo.changedSince()).toEqual(["Vejledning"]);
  await undo.putBack();
  expect(dumped(host).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

test("it breaks off at each request, before or after all of it is done: as it was before it, or undone", async () => {
  const first = await filledForm();
  const undone = dumped(first.host);
  const undo = await written(first.host, other(first.description));
  const start = first.host.traffic.requests;
  await undo.putBack();
  const requests = first.host.traffic.requests - start;
  expect(requests).toBeLessThanOrEqual(8);
  for (const when of ["before", "after", 5] as const) {
    for (let request = 1; request <= requests; request += 1) {
      const { host, description } = await filledForm();
      const again = await written(host, other(description));
      const before = dumped(host);
      host.failAt(request, { when });
      const outcome: unknown = await again.putBack().catch((failure: unknown) => failure);
      const now = dumped(host);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ reason: "failed" });
        expect({ when, request, now }).toEqual({ when, request, now: before });
        // And can be tried again.
        await again.putBack();
        expect(dumped(host)).toEqual(undone);
      } else expect({ ...now, activeSheet: "" }).toEqual({ ...undone, activeSheet: "" });
    }
  }
});

test("it is said beforehand where it cannot be: before 1.13, and on the web where charts or comments would be lost", async () => {
  const description = overview("Hovedstaden");
  const sheets = description.sheets.map(({ name }) => name);
  for (const options of [{ excelApi: "1.12" }, { platform: "OfficeOnline" }] as const) {
    startHostFor(description, options);
    const open = excelWorkbook();
    expect(await open.canUndo(sheets)).toBe(true);
    await open.write(description);
    expect(await open.canUndo(sheets)).toBe(false);
    expect((await open.write(description)).undo).toBeNull();
  }
  const { host, description: filled } = await filledForm({ platform: "OfficeOnline" });
  const before = dumped(host);
  const undo = await written(host, filled);
  await undo.putBack();
  expect(dumped(host)).toEqual(before);
});
