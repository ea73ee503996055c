/** What an overview is gone on with is the same whether all its cells are read or only those that are asked for. */
import { formOf } from "../../src/core/forms";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { neededCells } from "../../src/core/refresh/neededCells";
import { readOverview } from "../../src/core/refresh/readOverview";
import { registry } from "../../src/data";
import { textsOf } from "../../src/language";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { eventfulLedger, realSet } from "./examples";

const CODES = registry.municipalities.map(({ code }) => code);

async function eventful(): Promise<WorkbookSnapshot> {
  const ledger = eventfulLedger();
  const [entry] = ledger.entries;
  const note = {
    municipality: entry?.municipality.code ?? "",
    item: "1.1",
    text: "Ring (eksempeldata)",
  };
  const noted = { ...ledger, secretariat: { ...ledger.secretariat, notes: [note] } };
  return read(
    await writeWorkbook(
      describeOverview({ ledger: noted, madeAt: "2026-02-05T08:00:00Z", texts: textsOf("da") }),
    ),
  );
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const workbook = readWorkbook(bytes);
  if (!workbook.readable) throw new Error(workbook.detail);
  return workbook.snapshot;
}

/** The overview with every cell changed that the change is about. */
const altered = (
  snapshot: WorkbookSnapshot,
  change: (cell: CellSnapshot, sheet: SheetSnapshot) => CellSnapshot,
) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => change(cell, sheet)),
  })),
});

const needed = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(neededCells(formOf(realSet()))(sheet.name)),
  })),
});

const textOf = ({ value }: CellSnapshot) => (value.kind === "text" ? value.text : "");
const withText = (cell: CellSnapshot, text: string): CellSnapshot => ({
  ...cell,
  value: { kind: "text", text },
});

/** What somebody may have done with the overview. */
const ALTERATIONS: Readonly<Record<string, (cell: CellSnapshot, sheet: SheetSnapshot) => CellSnapshot>> = {
  "as it was made": (cell) => cell,
  "with every status corrected": (cell, { name }) =>
    name === "Data" && textOf(cell) === "Grøn" ? withText(cell, "Rød") : cell,
  "with every status a word that nobody knows": (cell, { name }) =>
    name === "Data" && textOf(cell) === "Grøn" ? withText(cell, "måske") : cell,
  "with every sheet moved down and to the right": (cell, { name }) =>
    name.startsWith("_") ? cell : { ...cell, row: cell.row + 3, column: cell.column + 2 },
  "without the heading of the notes": (cell) =>
    textOf(cell) === textsOf("da").overview.remarks.columns.note ? withText(cell, "Andet") : cell,
  "without a needed column of Data": (cell) => (textOf(cell) === "sha256" ? withText(cell, "fil") : cell),
  "with a text that is longer than a cell": (cell, { name }) =>
    name === "Data" && cell.row === 5 && cell.column === 8 ? withText(cell, "x".repeat(40_000)) : cell,
  "with something in every open cell of the list of files": (cell, { name }) =>
    name === "Svarstatus" && textOf(cell) === "" ? withText(cell, "Herlev") : cell,
};

test.each(Object.entries(ALTERATIONS))("%s", async (_, change) => {
  for (const whole of [await eventful(), read(readFileSync(join(__dirname, "withEarlierFindings.xlsx")))]) {
    const snapshot = altered(whole, change);
    const few = needed(snapshot);
    const remembered = readOverview(snapshot, formOf(realSet()), registry, CODES);
    expect(remembered).not.toBeNull();
    expect(readOverview(few, formOf(realSet()), registry, CODES)).toEqual(remembered);
  }
});

test("the note is among what is kept, and most of the sheet Data is not", async () => {
  const snapshot = await eventful();
  const few = needed(snapshot);
  expect(readOverview(few, formOf(realSet()), registry, CODES)?.secretariat.notes).toHaveLength(1);
  const data = snapshot.sheets.find(({ name }) => name === "Data");
  const kept = few.sheets.find(({ name }) => name === "Data");
  expect(kept?.cells.length).toBeLessThan((data?.cells.length ?? 0) / 2);
});
