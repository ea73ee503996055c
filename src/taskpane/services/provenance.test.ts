import { formOf } from "../../core/forms";
import { readWorkbook, writeWorkbook } from "../../adapters/xlsx";
import { buildLedger } from "../../core/ledger/buildLedger";
import { municipalitiesOfKkr } from "../../core/respondents/municipalitiesOfKkr";
import { describeOverview } from "../../core/forms/progress/describeOverview";
import { builtInSets, registry } from "../../data";
import { textsOf } from "../../language";
import { answerAt } from "./provenance";

const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
if (!set) throw new Error("The set is built in.");
const municipalities = municipalitiesOfKkr(registry, set.kkr);
const ledger = buildLedger({ set: formOf(set), municipalities, returns: [] });
const description = describeOverview({ ledger, madeAt: "2017-12-01T08:00:00Z", texts: textsOf("da") });

async function opened() {
  const read = readWorkbook(await writeWorkbook(description));
  if (!read.readable) throw new Error(read.detail);
  return read.snapshot;
}

/** Where the matrix has a recommendation's row and a municipality's column. */
function inMatrix(item: string, municipality: string): string {
  const cells = [...(description.sheets.find(({ name }) => name === "Matrix")?.cells ?? [])];
  const at = (text: string) =>
    cells.find(({ content }) => content.kind === "text" && content.text === text) ?? { row: 0, column: 0 };
  return `${String.fromCharCode(64 + at(municipality).column)}${at(item).row}`;
}

test("a cell of Data tells its answer by the key in its row, whichever column it is in", async () => {
  const snapshot = await opened();
  const expected = { municipality: "101", recommendation: "1.1" };
  expect(answerAt(snapshot, { sheet: "Data", cell: "J2" }, ledger)).toEqual(expected);
  expect(answerAt(snapshot, { sheet: "Data", cell: "B2" }, ledger)).toEqual(expected);
});

test("a cell of Matrix tells it by its row and its column", async () => {
  const cell = inMatrix("2.3", "Ballerup");
  expect(answerAt(await opened(), { sheet: "Matrix", cell }, ledger)).toEqual({
    municipality: "151",
    recommendation: "2.3",
  });
});

test("headings and other sheets tell nothing", async () => {
  const snapshot = await opened();
  for (const place of [
    { sheet: "Data", cell: "A1" },
    { sheet: "Matrix", cell: "A1" },
    { sheet: "Regionalt overblik", cell: "A1" },
    { sheet: "Findes ikke", cell: "B2" },
  ])
    expect(answerAt(snapshot, place, ledger)).toBeNull();
});
