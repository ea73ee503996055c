/** Forms as Excel leaves them after a cell was dragged: the check column, and what the intake reads. */
import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { remarkCellName, statusCellName } from "../../src/core/forms/progress/reading/fields";
import { readReturn } from "../../src/core/intake/readReturn";
import { builtInSets, registry } from "../../src/data";
import { SET_2016 } from "../intake/workbooks";
import { openpyxl, recalculated, temporaryFile, withProgram } from "../programs";
import { dragged, withTexts } from "./asExcelLeaves";
import { cellNamed, copenhagensForm } from "./examples";

const form = copenhagensForm();
const status = (id: string) => cellNamed(form, statusCellName(id));
const remark = (id: string) => cellNamed(form, remarkCellName(id));
const check = (id: string) => status(id).replace("C", "E");

/** 1.1 Rød with words, 2.1 Grøn with words, 2.2 Gul without. */
const answered = withTexts(form, {
  [status("1.1")]: "Rød",
  [remark("1.1")]: "Om 1.1 (eksempeldata)",
  [status("2.1")]: "Grøn",
  [remark("2.1")]: "Om 2.1 (eksempeldata)",
  [status("2.2")]: "Gul",
});

const CELLS = `
import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]
print(json.dumps([sheet[cell].value for cell in sys.argv[2:]]))
`;

const LOOK = ["A2", ...["1.1", "2.1", "2.2"].map(check)];
const said = (bytes: Uint8Array) =>
  openpyxl(
    CELLS,
    temporaryFile("computed.xlsx", recalculated(temporaryFile("dragged.xlsx", bytes))),
    ...LOOK,
  );

function read(bytes: Uint8Array) {
  const { answers } = readReturn({
    file: { name: "dragged.xlsx", sha256: "0".repeat(64) },
    read: readWorkbook(bytes),
    ...{ form: formOf(SET_2016), known: builtInSets.map(formOf), registry },
    asked: registry.municipalities.map(({ code }) => code),
  });
  return Object.fromEntries(
    answers.map(progressAnswer).map((one) => [one.recommendation, [one.status, one.remark]]),
  );
}

const [MISSING, OK, ADVISED] = ["Mangler status", "OK", "Skriv gerne en bemærkning"];
const WORDS_1 = "Om 1.1 (eksempeldata)";
const WORDS_2 = "Om 2.1 (eksempeldata)";

describe("a form made now", () => {
  test.each([
    ["a status onto a status", status("1.1"), status("2.1")],
    ["a status onto a blank", status("2.2"), status("2.3")],
    ["a remark onto a blank", remark("2.1"), remark("2.2")],
    ["a remark onto a remark", remark("2.1"), remark("1.1")],
    ["a status among the remarks", status("2.1"), remark("2.2")],
  ])("%s: no reference has followed or is lost", (_, from, to) => {
    const formulas = (one: typeof form) =>
      one.sheets.flatMap(({ cells }) =>
        [...cells].flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
      );
    expect(formulas(dragged(answered, from, to))).toEqual(formulas(answered));
  });

  withProgram(["soffice", "openpyxl"], "each row judges itself, and the line counts that", async () => {
    const onto = dragged(answered, status("1.1"), status("2.1"));
    const twice = dragged(onto, remark("2.1"), remark("2.2"));
    const [count, ...checks] = [said(await writeWorkbook(onto)), said(await writeWorkbook(twice))];
    expect(count).toEqual([
      "2 af 12 besvaret · 4 SKAL mangler status · 1 uden bemærkning",
      MISSING,
      OK,
      ADVISED,
    ]);
    expect(checks).toEqual([
      ["2 af 12 besvaret · 4 SKAL mangler status · 1 uden bemærkning", MISSING, ADVISED, OK],
    ]);
  });

  test("the intake reads each row as it stands", async () => {
    const onto = dragged(answered, status("1.1"), status("2.1"));
    const answers = read(await writeWorkbook(dragged(onto, remark("2.1"), remark("2.2"))));
    expect([answers["1.1"], answers["2.1"], answers["2.2"]]).toEqual([
      [null, WORDS_1],
      ["red", ""],
      ["yellow", WORDS_2],
    ]);
  });
});

describe("a form that was sent out before, with references that have followed", () => {
  const old = (name: string) => readFileSync(`tests/form/dragged/${name}.xlsx`);

  // What a person sees in the file: 1.1 Rød was typed anew after the drag; 2.1 has the dragged status.
  test("a status was dragged", () => {
    const answers = read(old("70-drag-status-cell"));
    expect([answers["1.1"], answers["2.1"]]).toEqual([
      ["red", WORDS_1],
      ["green", WORDS_2],
    ]);
  });

  test("a remark was dragged: 1.1 is without words, and 2.1 has them", () => {
    const answers = read(old("71-drag-remark-cell"));
    expect([answers["1.1"], answers["2.1"]]).toEqual([
      ["green", ""],
      ["yellow", WORDS_1],
    ]);
  });
});
