/** Every Excel that is less kind: what is written, refused, repaired, heard, put back and taken back in it. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { startHostFor } from "./adapters";
import { form } from "./descriptions";
import { EXCELS, refusedBy } from "./excels";

const FORM = "Fremdriftsskema";
/** Look, build, give looks, swap: in an Excel that takes all looks. */
const SWAP = 4;
/** Kinds of looks that the workbook has which uses everything, each sent by itself where one was refused. */
const KINDS = 7;

const earlier: WorkbookDescription = {
  ...kitchenSink,
  sheets: kitchenSink.sheets.map((sheet): SheetDescription => ({ ...sheet, protection: { allow: [] } })),
};

/** Until the messages that are under way have arrived. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(EXCELS)("with %s", (_, options) => {
  async function inUse() {
    const host = startHostFor(kitchenSink, options);
    await excelWorkbook().write(earlier);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Egne noter");
      own.getRange("A1").formulas = [["='KKR''s overblik'!B4"]];
      own.protection.protect({ allowSort: true });
      context.workbook.names.add("eget_tal", "='KKR''s overblik'!$B$4");
      await context.sync();
    });
    return host;
  }

  test("a workbook is replaced; what is refused of its looks is told, and nothing else is missing", async () => {
    const host = await inUse();
    const open = excelWorkbook();
    const { without, undo } = await open.write(kitchenSink, await open.read());
    expect(without).toEqual(refusedBy(options));
    expect(host.faults()).toEqual([]);
    const own = host.workbook.sheets.find(({ name }) => name === "Egne noter");
    expect(own?.protection?.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    const charts = host.workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts).toHaveLength(kitchenSink.sheets.flatMap((sheet) => sheet.charts).length);
    if (options.platform === "OfficeOnline") expect(undo).toBeNull();
    else expect(undo).not.toBeNull();
  });

  test("a write that breaks off while the sheets change places leaves the workbook as it was", async () => {
    const host = await inUse();
    const before = host.dump();
    const swap = SWAP + (refusedBy(options).length > 0 ? KINDS : 0) + chartsRemoved(options);
    host.failAt(swap, { when: 60 });
    await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
    expect(host.dump()).toEqual(before);
  });

  test("a form is made, filled in, heard of, repaired, written in, and made undone", async () => {
    const description = form();
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const status = description.names.find(({ name }) => name.startsWith("fremdrift_status"))?.range ?? "";
    const sheet = description.sheets.find(({ name }) => name === FORM);
    if (!sheet) throw new Error("A form has a sheet.");
    const heard: unknown[] = [];
    host.user.selects(FORM, status);
    const stop = await open.onChange((change) => heard.push(change));
    await soon();
    host.user.chooses(FORM, status, "Gul");
    host.user.selects(FORM, "D5");
    await soon();
    expect(heard).toEqual([{ sheet: FORM, range: status }]);
    stop();
    const filled = host.dump();
    expect((await open.repair(sheet, description)).without).toEqual([]);
    await open.writeCell({ sheet: FORM, cell: "D5" }, { kind: "text", text: "=Jens" });
    const { undo } = await open.write(description, await open.read());
    expect(await undo?.putBack()).toEqual([]);
    await open.writeCell({ sheet: FORM, cell: "D5" }, { kind: "text", text: "" });
    expect(host.dump().sheets).toEqual(filled.sheets);
  });

  test("a new workbook is opened, or the file is to be offered instead", async () => {
    const host = startHostFor(kitchenSink, options);
    const opened = await excelWorkbook().openNew(new Uint8Array([80, 75, 3, 4]));
    // On the web the client asks another host for it, which is not emulated: there it is refused here.
    const isRefused =
      options.platform === "OfficeOnline" || options.manners?.refuses?.includes("createWorkbook");
    expect(opened).toBe(!isRefused);
    expect(host.workbook.created).toHaveLength(opened ? 1 : 0);
  });
});

/** Before charts are made once more, those of the broken attempt are looked for and removed. */
function chartsRemoved(options: Parameters<typeof refusedBy>[0]): number {
  return refusedBy(options).length > 0 ? 2 : 0;
}

test("a name that is more than a reference is left alone, and told", async () => {
  for (const options of [{}, { manners: { localNames: true } }]) {
    const host = startHostFor(kitchenSink, options);
    const open = excelWorkbook();
    await open.write(kitchenSink);
    await Excel.run(async (context) => {
      context.workbook.names.add("egen_liste", "=OFFSET(Data!$A$1,0,0,3,1)");
      await context.sync();
    });
    const before = host.dump();
    host.failAt(SWAP, { when: 60 });
    await expect(open.write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
    expect(host.dump()).toEqual(before);
    expect((await open.write(kitchenSink)).without).toEqual(["names"]);
  }
});

test("with another workbook in front nothing is done, and the reason is said", async () => {
  const host = startHostFor(kitchenSink);
  const open = excelWorkbook();
  await open.write(kitchenSink);
  const before = host.dump();
  const usual = await open.read();
  host.user.goesToAnotherWorkbook();
  await expect(open.write(kitchenSink)).rejects.toMatchObject({ reason: "elsewhere" });
  await expect(open.goTo({ sheet: "Data", cell: "A1" })).rejects.toMatchObject({ reason: "elsewhere" });
  expect((await open.read()).sheets).toEqual(usual.sheets);
  host.user.comesBack();
  expect(host.dump()).toEqual(before);
  // Gone to another workbook in the middle: what was begun is put back when the first one is in front again.
  for (const request of [2, 3, SWAP, SWAP + 1]) {
    host.meanwhile(request, () => host.user.goesToAnotherWorkbook());
    const writing = open.write(kitchenSink).catch((failure: unknown) => failure);
    await soon();
    host.user.comesBack();
    const outcome = await writing;
    if (outcome instanceof Error) expect(outcome).toMatchObject({ reason: "elsewhere" });
    expect(host.dump()).toEqual(before);
  }
});

test("what is read without being asked waits for a cell that is being typed in, and asks for nothing that empties Undo", async () => {
  const description = form();
  const host = startHostFor(description);
  const open = excelWorkbook();
  await open.write(description);
  const status = description.names.find(({ name }) => name.startsWith("fremdrift_status"))?.range ?? "";
  host.user.types(FORM, status, "Gul");
  host.user.crossesOut(FORM, status, "all");
  const all = await open.read();
  const first = host.traffic.log.length;
  host.user.startsEditing();
  const reading = open.read("contents");
  await soon();
  host.user.stopsEditing();
  expect(await reading).toEqual(all);
  const asked = host.traffic.log.slice(first).flatMap(({ actions }) => actions);
  expect(asked.join()).not.toMatch(/MergedAreas|CellProperties|RowProperties|ColumnProperties/);
  // What was crossed out is not, once something else stands there.
  host.user.types(FORM, status, "Grøn");
  const { sheets } = await open.read("contents");
  const cells = sheets.find(({ name }) => name === FORM)?.cells ?? [];
  expect(cells.some(({ struck }) => struck)).toBe(false);
});

test("a change that is told while the next cell is being typed in is heard afterwards", async () => {
  const description = form();
  const host = startHostFor(description);
  const open = excelWorkbook();
  await open.write(description);
  const status = description.names.find(({ name }) => name.startsWith("fremdrift_status"))?.range ?? "";
  const heard: unknown[] = [];
  await open.onChange((change) => heard.push(change));
  host.user.types(FORM, status, "Gul");
  host.user.startsEditing();
  await soon();
  expect(heard).toEqual([]);
  host.user.stopsEditing();
  await soon();
  expect(heard).toEqual([{ sheet: FORM, range: status }]);
});

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
] as const)("on %s downloads and folders: %s", (platform, files) => {
  startHostFor(kitchenSink, { platform });
  expect(excelWorkbook().abilities).toEqual({ downloads: files, folders: files, ownBrowser: !files });
});
