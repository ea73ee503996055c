/** What the pane does beside the person who works in the sheet: show, write one cell, repair, listen. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { CellValue } from "../../packages/excel-host";
import type { CellReference } from "../../src/workbook/reference";
import { startHostFor } from "./adapters";
import { form } from "./descriptions";
import { TRIED } from "./excels";

const FORM = "Fremdriftsskema";

/** Until the messages that are under way have arrived. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(TRIED)("with %s", (_, options) => {
  async function openForm() {
    const description = form();
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const sheet = description.sheets.find(({ name }) => name === FORM);
    if (!sheet) throw new Error("The form has a sheet to fill in.");
    const status = description.names.find(({ name }) => name.startsWith("fremdrift_status"))?.range ?? "";
    const date = sheet.validations.find(({ rule }) => rule.kind === "dateBetween")?.range ?? "";
    return { description, host, open, sheet, status, date };
  }

  async function valueAt({ sheet, cell }: CellReference): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
      range.load("values,formulas");
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0]];
    });
  }

  test("a cell is brought into view, on whatever sheet", async () => {
    const { open, host } = await openForm();
    await open.goTo({ sheet: "Vejledning", cell: "B3" });
    const selected = host.workbook.sheets.find(({ id }) => id === host.workbook.selection.sheet);
    expect([selected?.name, host.workbook.selection.area.from]).toEqual([
      "Vejledning",
      { row: 3, column: 2 },
    ]);
  });

  test("a cell of a hidden sheet or of none is refused", async () => {
    const { open } = await openForm();
    await expect(open.goTo({ sheet: "_fremdrift", cell: "A1" })).rejects.toMatchObject({
      name: "HostFailure",
      reason: "failed",
    });
    await expect(open.goTo({ sheet: "Findes ikke", cell: "A1" })).rejects.toThrow("ItemNotFound");
  });

  test("text stays text and a date becomes one, on the protected sheet", async () => {
    const { open, status, date } = await openForm();
    for (const text of ["=1+1", "+45 12345678", "Grøn", "'citat'", "007", ""]) {
      await open.writeCell({ sheet: FORM, cell: status }, { kind: "text", text });
      expect(await valueAt({ sheet: FORM, cell: status })).toEqual([text, text]);
    }
    await open.writeCell({ sheet: FORM, cell: date }, { kind: "date", text: "2017-11-13" });
    expect(await valueAt({ sheet: FORM, cell: date })).toEqual([43_052, 43_052]);
    const { sheets } = await open.read();
    const cells = sheets.find(({ name }) => name === FORM)?.cells ?? [];
    expect(cells.map(({ value }) => value)).toContainEqual({ kind: "date", date: "2017-11-13" });
  });

  test("nothing is written where something else stands than was seen", async () => {
    const { open, host, status } = await openForm();
    const place = { sheet: FORM, cell: status };
    const seen = [
      { cell: status, text: "" },
      { cell: "A11", text: "1.1" },
    ];
    await open.writeCell(place, { kind: "text", text: "Gul" }, seen);
    expect(await valueAt(place)).toEqual(["Gul", "Gul"]);
    const before = host.dump();
    const change = (given: typeof seen) => open.writeCell(place, { kind: "text", text: "Rød" }, given);
    await expect(change(seen)).rejects.toMatchObject({ reason: "changed" });
    await expect(change([{ cell: "A11", text: "1.2" }])).rejects.toMatchObject({ reason: "changed" });
    expect(host.dump()).toEqual(before);
  });

  test("one cell takes three requests, and saving one", async () => {
    const { open, host, status } = await openForm();
    const before = host.traffic.requests;
    await open.writeCell({ sheet: FORM, cell: status }, { kind: "text", text: "Gul" });
    expect(host.traffic.requests - before).toBe(3);
    expect(await open.save()).toBe(true);
    expect([host.traffic.requests - before, host.workbook.saves]).toEqual([4, 1]);
  });

  test("a locked cell says that it is protected", async () => {
    const { open } = await openForm();
    await expect(
      open.writeCell({ sheet: FORM, cell: "A1" }, { kind: "text", text: "x" }),
    ).rejects.toMatchObject({ reason: "protected" });
  });

  test("what pasting destroys is put back, values and protection as they are", async () => {
    const { open, host, sheet, description, status } = await openForm();
    host.user.types(FORM, status, "Gul");
    const before = host.dump();
    const pasted = host.workbook.sheets.find(({ name }) => name === FORM);
    if (!pasted) throw new Error("The form is there.");
    pasted.validations = [];
    pasted.conditionalFormats = pasted.conditionalFormats.slice(2);
    for (const [key, cell] of pasted.cells) {
      if (cell.value === "Gul" && cell.format) {
        const format = { ...cell.format, fill: "#00FF00", bold: false, locked: true, numberFormat: "0.00" };
        pasted.cells.set(key, { ...cell, format });
      }
    }
    expect(host.dump()).not.toEqual(before);
    await open.repair(sheet, description);
    const { sheets } = host.dump();
    expect(sheets).toEqual(before.sheets);
  });

  test("a repair that breaks off leaves the sheet protected", async () => {
    const { open, host, sheet, description } = await openForm();
    const protection = host.workbook.sheets.find(({ name }) => name === FORM)?.protection;
    const before = host.dump();
    // Looking takes two requests.
    const repairing = 3;
    for (const when of ["before", "after", 20] as const) {
      // Once, and it is done again; twice, and nobody says that all is as it was.
      host.failAt(repairing, { when });
      await open.repair(sheet, description);
      expect(host.dump()).toEqual(before);
      host.failAt(repairing, { when });
      host.failAt(repairing + (when === 20 ? 3 : 2), { when });
      await expect(open.repair(sheet, description)).rejects.toMatchObject({ reason: "unsure" });
      expect(host.workbook.sheets.find(({ name }) => name === FORM)?.protection).toEqual(protection);
      await open.repair(sheet, description);
      expect(host.dump()).toEqual(before);
    }
    for (let request = 1; request < repairing; request += 1) {
      host.failAt(request);
      await expect(open.repair(sheet, description)).rejects.toMatchObject({ reason: "failed" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("a repair is taken back: the look that somebody gave, and answers as they were", async () => {
    const { open, host, sheet, description, status } = await openForm();
    host.user.types(FORM, status, "Gul");
    host.user.crossesOut(FORM, status, "all");
    const before = host.dump();
    const { undo } = await open.repair(sheet, description);
    expect(host.dump()).not.toEqual(before);
    expect(await undo?.changedSince()).toEqual([]);
    host.user.types(FORM, status, "Rød");
    expect(await undo?.changedSince()).toEqual([FORM]);
    await undo?.putBack();
    expect(host.dump()).toEqual(before);
  });

  test.each<[string, CellValue, "text" | "date", string]>([
    ["an answer", "Gul", "text", "Grøn"],
    ["a text like a formula", "'=1+1", "text", "Rød"],
    ["nothing", "", "text", "Gul"],
    ["a date", 43_000, "date", "2017-11-13"],
  ])("a cell that held %s is taken back, and what was typed since is told", async (_, held, kind, text) => {
    const { open, host, status, date } = await openForm();
    const cell = { sheet: FORM, cell: kind === "date" ? date : status };
    host.user.types(FORM, cell.cell, held);
    const before = host.dump();
    const { undo } = await open.writeCell(cell, { kind, text });
    expect(await undo?.changedSince()).toEqual([]);
    host.user.types(FORM, cell.cell, "Andet");
    expect(await undo?.changedSince()).toEqual([FORM]);
    await undo?.putBack();
    expect(host.dump()).toEqual(before);
  });

  test("a cell whose writing breaks off is written, as before, or said to be uncertain", async () => {
    const { open, host, status } = await openForm();
    const cell = { sheet: FORM, cell: status };
    const before = host.dump();
    host.failAt(2);
    await expect(open.writeCell(cell, { kind: "text", text: "Gul" })).rejects.toMatchObject({
      reason: "failed",
    });
    expect(host.dump()).toEqual(before);
    host.failAt(2, { when: "after" });
    await open.writeCell(cell, { kind: "text", text: "Gul" });
    expect(await valueAt(cell)).toEqual(["Gul", "Gul"]);
    host.failAt(2, { when: "after" });
    host.failAt(3);
    await expect(open.writeCell(cell, { kind: "text", text: "Rød" })).rejects.toMatchObject({
      reason: "unsure",
    });
  });

  test("a sheet with somebody's password is not repaired, and stays as it is", async () => {
    const { open, host, sheet, description } = await openForm();
    const locked = host.workbook.sheets.find(({ name }) => name === FORM);
    if (!locked?.protection) throw new Error("The form is protected.");
    locked.protection = { ...locked.protection, password: "hemmelig" };
    const before = host.dump();
    await expect(open.repair(sheet, description)).rejects.toMatchObject({ reason: "protected" });
    expect(host.dump()).toEqual(before);
  });

  test("changes by hand are heard, those of the pane are not, and after the stop nothing is", async () => {
    const { open, host, status } = await openForm();
    const heard: unknown[] = [];
    const stop = await open.onChange((change) => heard.push(change));
    host.user.types(FORM, status, "Gul");
    host.user.anotherTypes(FORM, status, "Rød");
    await open.writeCell({ sheet: FORM, cell: status }, { kind: "text", text: "Grøn" });
    await soon();
    expect(heard).toEqual([
      { sheet: FORM, range: status },
      { sheet: FORM, range: status },
    ]);
    stop();
    stop();
    await soon();
    host.user.types(FORM, status, "Gul");
    await soon();
    expect(heard).toHaveLength(2);
  });

  test("a change is told with the sheet's name of now", async () => {
    const { open, host } = await openForm();
    const heard: unknown[] = [];
    await open.onChange((change) => heard.push(change));
    host.user.renames("Ark1", "Mit ark");
    host.user.types("Mit ark", "B2", "x");
    await soon();
    expect(heard).toEqual([{ sheet: "Mit ark", range: "B2" }]);
  });

  test("the first cell of each new selection is told", async () => {
    const { open, host } = await openForm();
    const heard: unknown[] = [];
    const stop = await open.onSelect((cell) => heard.push(cell));
    host.user.selects(FORM, "C12:D14");
    await soon();
    host.user.selects("Ark1", "B2");
    await soon();
    stop();
    await soon();
    host.user.selects(FORM, "C13");
    await soon();
    expect(heard).toEqual([
      { sheet: FORM, cell: "C12" },
      { sheet: "Ark1", cell: "B2" },
    ]);
  });

  test("a file opens as a workbook of its own, unless the platform cannot", async () => {
    const { open, host } = await openForm();
    const file = new Uint8Array([80, 75, 3, 4]);
    host.failAt(1, { code: "UnsupportedOperation" });
    expect(await open.openNew(file)).toBe(false);
    // Some Excels refuse it with nothing but a general error: then the file is offered instead.
    host.failAt(1, { code: "GeneralException" });
    expect(await open.openNew(file)).toBe(false);
    host.failAt(1, { code: "RequestAborted" });
    await expect(open.openNew(file)).rejects.toMatchObject({ name: "HostFailure", reason: "busy" });
    expect(host.workbook.created).toEqual([]);
    const refused =
      options.manners?.refuses?.includes("createWorkbook") || options.platform === "OfficeOnline";
    expect(await open.openNew(file)).toBe(!refused);
    expect(host.workbook.created).toEqual(refused ? [] : ["UEsDBA=="]);
  });
});
