/** A write that breaks off, wherever it does, leaves the workbook as it was; one whose answer alone is lost is done. */
import { excelWorkbook } from "../../src/adapters/excel";
import { text } from "../../src/workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import type { ExcelHost, HostOptions } from "../../packages/excel-host";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { startHostFor } from "./adapters";
import { form, wordyOverview } from "./descriptions";
import { HEAVY, refusedBy } from "./excels";

/** As written a year before: other names, another property, another look, other sheets beside it. */
const earlier: WorkbookDescription = {
  ...kitchenSink,
  properties: { ...kitchenSink.properties, title: "Sidste år", custom: { "fremdrift.set": "gammelt" } },
  sheets: kitchenSink.sheets.map((sheet): SheetDescription => ({ ...sheet, protection: { allow: [] } })),
  names: [
    { name: "fremdrift_svar", sheet: "Fremdriftsskema", range: "D5" },
    { name: "fremdrift_forsvundet", sheet: "Data", range: "B2" },
  ],
};

const ownFormulas = ["='KKR''s overblik'!B4", '=COUNTIFS(Data[status],"Rød")', "=A1&B1"];

/** A workbook in which somebody works: an earlier overview, and sheets of their own that refer to it. */
async function startInUse(options: HostOptions): Promise<ExcelHost> {
  const host = startHostFor(kitchenSink, options);
  await excelWorkbook().write(earlier);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const own = workbook.worksheets.add("Egne noter");
    own.getRange("A1:B1").values = [["Husk", "at ringe"]];
    own.getRange("A3:A5").formulas = ownFormulas.map((formula) => [formula]);
    workbook.names.add("eget_navn", "='Egne noter'!$A$1", "Min egen");
    workbook.names.add("eget_tal", "='KKR''s overblik'!$B$4");
    const locked = workbook.worksheets.add("Låst");
    locked.getRange("C2").formulas = [[ownFormulas[0]]];
    locked.protection.protect({ allowSort: true });
    own.activate();
    await context.sync();
  });
  return host;
}

async function requestsOf(
  host: ExcelHost,
  work: () => Promise<unknown>,
): Promise<ExcelHost["traffic"]["log"]> {
  const before = host.traffic.log.length;
  await work();
  return host.traffic.log.slice(before).filter(({ number }) => number !== null);
}

/** What a write that succeeds makes of the workbook in use. */
async function written(
  options: HostOptions,
): Promise<{ readonly dump: unknown; readonly log: ExcelHost["traffic"]["log"] }> {
  const host = await startInUse(options);
  const log = await requestsOf(host, () => excelWorkbook().write(kitchenSink));
  return { dump: host.dump(), log };
}

/** Look, build, give looks (where some are refused once more by kinds), swap, delete. */
const [BUILD, LOOKS] = [2, 3];
const lastTwo = ({ length }: ExcelHost["traffic"]["log"]) => [length - 1, length] as const;

describe.each(HEAVY)("with %s", (_, options, stride) => {
  const without = refusedBy(options);

  test("what other sheets and names say of a replaced sheet, they say of the new one", async () => {
    const host = await startInUse(options);
    await excelWorkbook().write(kitchenSink);
    const { sheets, names } = host.dump();
    const formulas = (name: string) =>
      Object.values(sheets.find((sheet) => sheet.name === name)?.cells ?? {}).flatMap(
        ({ formula }) => formula ?? [],
      );
    expect(formulas("Egne noter")).toEqual(ownFormulas);
    expect(formulas("Låst")).toEqual(ownFormulas.slice(0, 1));
    expect(sheets.find(({ name }) => name === "Låst")?.protection).toMatchObject({
      options: { allowSort: true, allowFormatCells: false },
    });
    expect(names).toEqual({
      eget_navn: "='Egne noter'!$A$1",
      eget_tal: "='KKR''s overblik'!$B$4",
      fremdrift_status_1: "=Fremdriftsskema!$C$5",
      fremdrift_svar: "=Fremdriftsskema!$C$5:$D$8",
      Talt_op: "='KKR''s overblik'!$B$4:$E$7",
    });
  });

  test("a sheet that refers to a replaced one and has a password stops the write, and nothing is changed", async () => {
    const host = await startInUse(options);
    const locked = host.workbook.sheets.find(({ name }) => name === "Låst");
    if (!locked?.protection) throw new Error("The test's own sheet is protected.");
    locked.protection = { ...locked.protection, password: "hemmelig" };
    const before = host.dump();
    await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "protected" });
    expect(host.dump()).toEqual(before);
  });

  test.each(["before", "after"] as const)(
    "each request fails in turn, %s all of it is done",
    async (when) => {
      const { log, dump } = await written(options);
      const [SWAP, DELETE] = lastTwo(log);
      if (without.length === 0) expect(log).toHaveLength(5);
      const host = await startInUse(options);
      const before = host.dump();
      for (const request of [1, BUILD, SWAP, ...(when === "before" ? [DELETE] : [])]) {
        host.failAt(request, { when });
        await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
        expect(host.dump()).toEqual(before);
      }
      // Looks are given once more, kind by kind, and nothing is missing.
      host.failAt(LOOKS, { when });
      expect(await excelWorkbook().write(kitchenSink)).toMatchObject({ without });
      expect(host.dump()).toEqual(dump);
      if (when === "before") return;
      // When only the answer to the last one is lost, everything is done.
      const other = await startInUse(options);
      other.failAt(DELETE, { when });
      await excelWorkbook().write(kitchenSink);
      expect(other.dump()).toEqual(dump);
    },
  );

  test("the swap breaks off after each of its actions", async () => {
    const { log } = await written(options);
    const [SWAP] = lastTwo(log);
    const actions = log[SWAP - 1]?.actions.length ?? 0;
    expect(actions).toBeGreaterThan(50);
    const host = await startInUse(options);
    const before = host.dump();
    for (let done = 1; done <= actions; done += stride) {
      host.failAt(SWAP, { when: done });
      await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("the deleting breaks off after each of its actions: once a sheet is gone, the write is completed", async () => {
    const { log, dump } = await written(options);
    const [, DELETE] = lastTwo(log);
    const actions = log[DELETE - 1]?.actions ?? [];
    const firstDeletion = actions.findIndex((action) => action === "call Worksheet Delete");
    for (let done = 1; done < actions.length; done += stride) {
      const host = await startInUse(options);
      const before = host.dump();
      host.failAt(DELETE, { when: done });
      const outcome = await excelWorkbook()
        .write(kitchenSink)
        .catch((failure: unknown) => failure);
      if (done <= firstDeletion) expect(outcome).toMatchObject({ reason: "failed" });
      else expect(outcome).toMatchObject({ without });
      expect(host.dump()).toEqual(done <= firstDeletion ? before : dump);
    }
  });

  test("the giving of looks breaks off after each of its actions, and nothing is missing", async () => {
    const { log, dump } = await written(options);
    const actions = log[LOOKS - 1]?.actions.length ?? 0;
    for (let done = 1; done < actions; done += Math.ceil(actions / 25) * stride) {
      const host = await startInUse(options);
      host.failAt(LOOKS, { when: done });
      expect(await excelWorkbook().write(kitchenSink)).toMatchObject({ without });
      expect(host.dump()).toEqual(dump);
    }
  });

  test("the way back breaks off after each of its actions, and is gone once more", async () => {
    const [SWAP] = lastTwo((await written(options)).log);
    const host = await startInUse(options);
    const before = host.dump();
    const [LOOK_AGAIN, BACK] = [SWAP + 1, SWAP + 2];
    host.failAt(SWAP, { when: 60 });
    const log = await requestsOf(host, () =>
      excelWorkbook()
        .write(kitchenSink)
        .catch(() => undefined),
    );
    const actions = log[BACK - 1]?.actions.length ?? 0;
    expect(actions).toBeGreaterThan(20);
    for (let done = 1; done < actions; done += 3 * stride) {
      host.failAt(SWAP, { when: 60 });
      host.failAt(done % 2 === 0 ? LOOK_AGAIN : BACK, { when: done % 2 === 0 ? "after" : done });
      await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("the building breaks off here and there", async () => {
    const { log } = await written(options);
    const actions = log[BUILD - 1]?.actions.length ?? 0;
    const host = await startInUse(options);
    const before = host.dump();
    for (let done = 1; done < actions; done += Math.ceil(actions / 25) * stride) {
      host.failAt(BUILD, { when: done });
      await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "failed" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("one of several building requests fails, because the remarks are long", async () => {
    const description = wordyOverview(null, 2_500);
    const host = startHostFor(description, options);
    const before = host.dump();
    for (const request of [3, 4]) {
      host.failAt(request, { code: "RequestPayloadSizeLimitExceeded", when: request === 3 ? "before" : 40 });
      await expect(excelWorkbook().write(description)).rejects.toMatchObject({ reason: "tooLarge" });
      expect(host.dump()).toEqual(before);
    }
  });

  test("when there is no way back, the failure says so, and nothing claims that all is as before", async () => {
    const [SWAP] = lastTwo((await written(options)).log);
    const host = await startInUse(options);
    for (const request of [SWAP, SWAP + 1, SWAP + 2]) host.failAt(request);
    await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "left" });
  });

  test("a protected workbook is not touched", async () => {
    const host = await startInUse(options);
    host.workbook.structureProtected = true;
    const before = host.dump();
    await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "protected" });
    expect(host.dump()).toEqual(before);
  });

  test("while somebody types in a cell the workbook is busy, and stays as it was", async () => {
    const host = await startInUse(options);
    const before = host.dump();
    host.user.startsEditing();
    await expect(excelWorkbook().write(kitchenSink)).rejects.toMatchObject({ reason: "busy" });
    host.user.stopsEditing();
    expect(host.dump()).toEqual(before);
  });

  test("a table's name that somebody else's table has is refused before anything is done", async () => {
    const host = startHostFor(kitchenSink, options);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Ark1");
      own.getRange("A1:A2").values = [["navn"], ["x"]];
      own.tables.add("A1:A2", true).name = "Data";
      await context.sync();
    });
    const before = host.dump();
    await expect(excelWorkbook().write(kitchenSink)).rejects.toThrow("Data");
    expect(host.dump()).toEqual(before);
  });

  test("a description that is none is refused before anything is done", async () => {
    const host = startHostFor(kitchenSink, options);
    const before = host.dump();
    const [first, ...others] = form().sheets;
    const wrong = { row: 1, column: 1, content: text("x"), style: "findes ikke" };
    if (!first) throw new Error("A form has sheets.");
    await expect(
      excelWorkbook().write({ ...form(), sheets: [{ ...first, cells: [wrong] }, ...others] }),
    ).rejects.toMatchObject({ name: "ImpossibleDescription" });
    expect(host.dump()).toEqual(before);
  });
});
