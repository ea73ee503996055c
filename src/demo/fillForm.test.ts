import { HEAD_NAMES } from "../core/marks/marks";
import { remarkCellName, statusCellName } from "../core/forms/progress/reading/fields";
import { text } from "../workbook/content";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import { fillForm, MissingNameError } from "./fillForm";

const empty: SheetDescription = {
  name: "Skema",
  visibility: "visible",
  gridlines: false,
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

const form: WorkbookDescription = {
  properties: { title: "T", creator: "Fremdrift", created: "2017-10-01T08:00:00Z", custom: {} },
  styles: {},
  names: [
    { name: HEAD_NAMES.councilDate, sheet: "Skema", range: "B2" },
    { name: statusCellName("1.1"), sheet: "Skema", range: "C7" },
    { name: remarkCellName("1.1"), sheet: "Skema", range: "D7:E7" },
  ],
  sheets: [
    {
      ...empty,
      cells: [
        { row: 2, column: 2, content: { kind: "blank" }, style: "input" },
        { row: 7, column: 3, content: { kind: "blank" }, style: "status" },
        {
          row: 7,
          column: 6,
          content: { kind: "formula", formula: `IF(Skema!C7="Skema!",1,'Skema'!C7)&MinSkema!A1`, value: 1 },
        },
      ],
      validations: [
        {
          range: "C7",
          rule: { kind: "listFrom", source: "Skema!$A$1:$A$4" },
          allowBlank: true,
          error: { title: "", text: "", style: "stop" },
        },
      ],
      conditionalFormats: [{ range: "C7", formula: 'Skema!C7="Grøn"' }],
    },
    {
      ...empty,
      name: "Vejledning",
      cells: [
        { row: 1, column: 1, content: { kind: "link", text: "Til skemaet", sheet: "Skema", range: "A1" } },
      ],
    },
  ],
};

const cellsOf = (sheet: SheetDescription | undefined) => [...(sheet?.cells ?? [])];

const answers = [{ recommendation: "1.1", status: "grøn ", remark: "=1+1\n- to" }];

test("statuses and remarks land behind their names, as text, with the cell's own style", () => {
  const [sheet] = fillForm(form, { answers, head: { councilDate: "2018-01-24" } }).sheets;
  expect(cellsOf(sheet).slice(0, 3)).toEqual([
    { row: 2, column: 2, content: { kind: "date", date: "2018-01-24" }, style: "input" },
    { row: 7, column: 3, content: text("grøn "), style: "status" },
    { row: 7, column: 4, content: text("=1+1\n- to") },
  ]);
});

test("a date that is written in words stays words, and an empty answer stays blank", () => {
  const [sheet] = fillForm(form, {
    answers: [{ recommendation: "1.1", status: "", remark: "" }],
    head: { councilDate: "i januar" },
  }).sheets;
  expect(cellsOf(sheet).map(({ content }) => content.kind)).toEqual(["text", "blank", "blank", "formula"]);
});

test("a renamed sheet takes everything with it that points at it", () => {
  const renamed = fillForm(form, { answers, sheetName: "Hvidovre's svar" });
  const [sheet, guide] = renamed.sheets;
  expect(renamed.names.map(({ sheet: name }) => name)).toEqual(Array(3).fill("Hvidovre's svar"));
  expect(sheet?.name).toBe("Hvidovre's svar");
  expect(cellsOf(sheet).at(-1)?.content).toMatchObject({
    formula: `IF('Hvidovre''s svar'!C7="Skema!",1,'Hvidovre''s svar'!C7)&MinSkema!A1`,
  });
  expect(sheet?.validations[0]?.rule).toEqual({ kind: "listFrom", source: "'Hvidovre''s svar'!$A$1:$A$4" });
  expect(sheet?.conditionalFormats[0]?.formula).toBe(`'Hvidovre''s svar'!C7="Grøn"`);
  expect(cellsOf(guide)[0]?.content).toMatchObject({ sheet: "Hvidovre's svar" });
});

test("who saved it and when", () => {
  const saved = { at: "2017-11-20T12:00:00Z", by: "Jobcentret" };
  expect(fillForm(form, { answers, saved }).properties).toMatchObject({
    created: "2017-10-01T08:00:00Z",
    modified: "2017-11-20T12:00:00Z",
    lastModifiedBy: "Jobcentret",
  });
});

test("an answer that the form does not ask for is refused", () => {
  const stray = [{ recommendation: "9.9", status: "Grøn", remark: "" }];
  expect(() => fillForm(form, { answers: stray })).toThrow(MissingNameError);
});
