/** An Excel that has ExcelApi 1.9 and nothing newer is enough; a newer one is asked for more only after a look. */
import { excelWorkbook, isInExcel } from "../../src/adapters/excel";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { startHostFor } from "./adapters";
import { descriptions, form } from "./descriptions";
import { ASKED, refusedBy, unless } from "./excels";

const REFUSED = refusedBy(ASKED);
const NO_NEW_WORKBOOKS =
  ASKED.platform === "OfficeOnline" || ASKED.manners?.refuses?.includes("createWorkbook") === true;

unless(REFUSED.length > 0).each(descriptions)(
  "%s is written, replaced, repaired and read with 1.9",
  async (_, describe) => {
    const description = describe();
    const host = startHostFor(description, { excelApi: "1.9" });
    const open = excelWorkbook();
    await open.write(description);
    await open.write(description);
    for (const sheet of description.sheets) await open.repair(sheet, description);
    const { sheets } = await open.read();
    expect(sheets.slice(1).map(({ name }) => name)).toEqual(description.sheets.map(({ name }) => name));
    expect(host.traffic.log.filter(({ failed }) => failed !== null)).toEqual([]);
  },
);

unless(NO_NEW_WORKBOOKS)("a cell is shown and written, and a file opened, with 1.9", async () => {
  const description = form();
  const host = startHostFor(description, { excelApi: "1.9" });
  const open = excelWorkbook();
  await open.write(description);
  await open.goTo({ sheet: "Vejledning", cell: "A1" });
  await open.writeCell({ sheet: "Fremdriftsskema", cell: "D5" }, { kind: "text", text: "=1+1" });
  const file = await writeWorkbook(kitchenSink);
  expect(await open.openNew(file)).toBe(true);
  expect(host.workbook.created).toEqual([Buffer.from(file).toString("base64")]);
});

test.each([
  ["1.13", ["A1:D1", "A10:D10"]],
  ["1.12", []],
])("with %s the merged cells are %j", async (excelApi, merges) => {
  startHostFor(kitchenSink, { excelApi });
  const open = excelWorkbook();
  await open.write(kitchenSink);
  const { sheets } = await open.read();
  expect(sheets.find(({ name }) => name === "Fremdriftsskema")?.merges).toEqual(merges);
});

unless(REFUSED.length > 0)("an Excel that has everything is written and read as well", async () => {
  const host = startHostFor(kitchenSink, { excelApi: "1.20" });
  const open = excelWorkbook();
  await open.write(kitchenSink);
  const { sheets } = await open.read();
  expect(sheets).toHaveLength(kitchenSink.sheets.length + 1);
  expect(host.traffic.requests).toBe(7);
});

test("the adapter is offered in an Excel that is new enough, and nowhere else", async () => {
  const host = startHostFor(kitchenSink, { excelApi: "1.9" });
  expect(await isInExcel()).toBe(true);
  host.stop();
  expect(await isInExcel()).toBe(false);
  const old = startHostFor(kitchenSink, { excelApi: "1.8" });
  expect(await isInExcel()).toBe(false);
  old.stop();
});
