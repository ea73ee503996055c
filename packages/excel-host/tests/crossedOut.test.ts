/** What is crossed out: true for all of it, null where some of it is, also within one cell. */
import { startExcelHost } from "../src";

function start() {
  const host = startExcelHost({ sheets: ["Skema"], excelApi: "1.9" });
  for (const cell of ["A1", "B1", "A2", "B2", "A3"]) host.user.types("Skema", cell, "Grøn gul");
  return host;
}

const strikes = { format: { font: { strikethrough: true } } };

async function told(): Promise<{ rows: unknown; cells: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Skema").getRange("A1:B3");
    const rows = range.getRowProperties(strikes);
    const cells = range.getCellProperties(strikes);
    await context.sync();
    const all = cells.value.map((line) => line.map(({ format }) => format?.font?.strikethrough));
    return { rows: rows.value.map(({ format }) => format?.font?.strikethrough), cells: all };
  });
}

test("a whole cell, some letters of one, and a whole row", async () => {
  const { user } = start();
  user.crossesOut("Skema", "B1", "all");
  user.crossesOut("Skema", "A2", "some letters");
  user.crossesOut("Skema", "A3", "all");
  user.crossesOut("Skema", "B3", "all");
  expect(await told()).toEqual({
    rows: [null, null, true],
    cells: [
      [false, true],
      [null, false],
      [true, true],
    ],
  });
});

const toBeUndone: readonly [string, (range: Excel.Range) => void, boolean][] = [
  ["a new text", (range) => (range.values = [["Grøn"]]), false],
  ["emptying the cell", (range) => range.clear("Contents"), false],
  ["taking its formats away", (range) => range.clear("Formats"), false],
  ["crossing out all of it", (range) => (range.format.font.strikethrough = true), true],
  ["crossing out none of it", (range) => (range.format.font.strikethrough = false), false],
];

test.each(toBeUndone)("letters of their own look are gone after %s", async (_, change, after) => {
  start().user.crossesOut("Skema", "A2", "some letters");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Skema").getRange("A2");
    range.load("format/font/strikethrough");
    await context.sync();
    expect(range.format.font.strikethrough).toBeNull();
    change(range);
    range.load("format/font/strikethrough");
    await context.sync();
    expect(range.format.font.strikethrough).toBe(after);
  });
});

test("only a typed text has letters of a look of their own", () => {
  const { user } = start();
  user.types("Skema", "B3", 7);
  expect(() => user.crossesOut("Skema", "B3", "some letters")).toThrow("holds no typed text");
});
