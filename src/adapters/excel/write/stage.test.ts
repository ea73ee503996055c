import { freeNames, IN_PLACE, stageFor } from "./stage";
import type { SheetDescription, WorkbookDescription } from "../../../workbook/description";

const sheet = (name: string, tables: readonly string[]): SheetDescription => ({
  name,
  visibility: "visible",
  gridlines: true,
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: tables.map((table) => ({
    name: table,
    range: "A1:A2",
    columns: ["a"],
    style: null,
    filter: false,
  })),
  charts: [],
});

const description: WorkbookDescription = {
  properties: { title: "", creator: "", created: "2017-11-20T08:00:00Z", custom: {} },
  styles: {},
  sheets: [sheet("Data", ["Data"]), sheet("_n2", [])],
  names: [{ name: "_T1", sheet: "Data", range: "A1" }],
};

test("what is built has short names that nothing has, in the workbook or in the description", () => {
  const stage = stageFor(description, ["_N1", "Ark1"]);
  expect([stage.sheet("Data"), stage.sheet("_n2"), stage.table("data")]).toEqual(["_n3", "_n4", "_t2"]);
  expect(stage.formula("Data!A1+ROWS(Data)")).toBe("=_n3!A1+ROWS(_t2)");
  expect([stage.sheet("Andet"), stage.table("Andet")]).toEqual(["Andet", "Andet"]);
});

test("in place nothing is called otherwise", () => {
  expect([IN_PLACE.sheet("Data"), IN_PLACE.formula("Data!A1")]).toEqual(["Data", "=Data!A1"]);
});

test("free names differ from each other without regard to case", () => {
  const free = freeNames(["_G2"]);
  expect([free("_g"), free("_g"), free("_g")]).toEqual(["_g1", "_g3", "_g4"]);
});
