/** What somebody types between the reading and the deleting is never lost: the write stops, and can be tried again. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { CellValue } from "../../packages/excel-host";
import { startHostFor } from "./adapters";
import { form, overview } from "./descriptions";
import { HEAVY, refusedBy } from "./excels";

const FORM = "Fremdriftsskema";
/** Look, build, give looks, swap, delete. */
const SWAP = 4;

describe.each(HEAVY)("with %s", (_, options) => {
  async function openForm() {
    const description = form();
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const status = description.names.find(({ name }) => name.startsWith("fremdrift_status"))?.range ?? "";
    return { description, host, open, status };
  }

  test.each<[string, CellValue]>([
    ["a status", "Gul"],
    ["a text that looks like a formula", "'=1+1"],
    ["a number", 7],
  ])("%s that was typed after the reading stops the write", async (__, value) => {
    const { description, host, open, status } = await openForm();
    const asRead = await open.read();
    host.user.types(FORM, status, value);
    const before = host.dump();
    await expect(open.write(description, asRead)).rejects.toMatchObject({ reason: "changed" });
    expect(host.dump()).toEqual(before);
    await open.write(description, await open.read());
  });

  test("what was deleted, or typed beside everything else, stops it too", async () => {
    const { description, host, open, status } = await openForm();
    host.user.types(FORM, status, "Gul");
    const asRead = await open.read();
    host.user.types(FORM, status, "");
    await expect(open.write(description, asRead)).rejects.toMatchObject({ reason: "changed" });
    const sheet = host.workbook.sheets.find(({ name }) => name === "Vejledning");
    if (!sheet) throw new Error("A form has a guide.");
    const again = await open.read();
    sheet.protection = null;
    host.user.types("Vejledning", "Z99", "Husk");
    await expect(open.write(description, again)).rejects.toMatchObject({ reason: "changed" });
  });

  test("what another person types while the new sheets are built is not lost", async () => {
    const { description, host, open, status } = await openForm();
    const asRead = await open.read();
    host.user.types(FORM, status, "Gul");
    const before = host.dump();
    host.user.types(FORM, status, "");
    host.meanwhile(SWAP, () => host.user.anotherTypes(FORM, status, "Gul"));
    await expect(open.write(description, asRead)).rejects.toMatchObject({ reason: "changed" });
    expect(host.dump()).toEqual(before);
  });

  test("an overview as it was read is replaced, with dates, marks and all", async () => {
    const description = overview("Hovedstaden");
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const { without } = await open.write(description, await open.read());
    expect(without).toEqual(refusedBy(options));
    host.stop();
  });
});
