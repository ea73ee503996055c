import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { readReturn } from "../../src/core/intake/readReturn";
import { builtInSets, registry } from "../../src/data";
import { LANGUAGES } from "../../src/language";
import { parseA1 } from "../../src/workbook/address";
import type { WorkbookDescription } from "../../src/workbook/description";
import { excelFaults } from "../judges/excelLimits";
import { sdkObjections } from "../judges/openXmlSdk";
import { gnumeric, libreOffice, openpyxl, temporaryFolder, withProgram } from "../programs";
import { builtInSet, COPENHAGEN, copenhagensAnswers, copenhagensForm, typed } from "./examples";

const forms = builtInSets.flatMap((set) =>
  Object.entries(LANGUAGES).map(([language, texts]): [string, WorkbookDescription] => [
    `${set.id}, ${language}`,
    describeForm({
      ...{ set, municipalities: [COPENHAGEN], name: COPENHAGEN.name, texts },
      madeAt: "2017-10-02T08:00:00Z",
    }),
  ]),
);

describe("the form as a file", () => {
  test.each(forms)(
    "%s: nothing that Excel would repair, nothing that the SDK objects to",
    async (_, form) => {
      const bytes = await writeWorkbook(form);
      expect(excelFaults(bytes)).toEqual([]);
      expect(sdkObjections(bytes)).toEqual([]);
    },
  );
});

/** Copenhagen's form with its own answers of 2017 in it, as a file. */
async function answeredForm(): Promise<string> {
  const form = copenhagensForm();
  const answers = new Map(
    typed(form, copenhagensAnswers()).map(({ cell, text }) => [JSON.stringify(parseA1(cell)), text]),
  );
  const sheets = form.sheets.map((sheet, index) => ({
    ...sheet,
    cells: [...sheet.cells].map((cell) => {
      const text = answers.get(JSON.stringify({ row: cell.row, column: cell.column }));
      return index > 0 || text === undefined ? cell : { ...cell, content: { kind: "text", text } as const };
    }),
  }));
  const file = join(temporaryFolder(), "koebenhavn.xlsx");
  writeFileSync(file, await writeWorkbook({ ...form, sheets }));
  return file;
}

/** What becomes of the return when the file comes back. */
function read(file: string) {
  const set = builtInSet("2016-2017");
  return readReturn({
    file: { name: "koebenhavn.xlsx", sha256: "0".repeat(64) },
    read: readWorkbook(readFileSync(file)),
    ...{ form: formOf(set), known: builtInSets.map(formOf), registry, asked: [COPENHAGEN.code] },
  });
}

const SAVE_AGAIN = `
import openpyxl, sys
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
`;

const PROGRAMS = {
  "as we wrote it": { needs: [], save: (file: string) => file },
  LibreOffice: {
    needs: ["soffice"],
    save: (file: string) => libreOffice(file, "xlsx:Calc MS Excel 2007 XML")[0] ?? "",
  },
  Gnumeric: { needs: ["ssconvert"], save: (file: string) => gnumeric(file, "xlsx") },
  openpyxl: {
    needs: ["openpyxl"],
    save: (file: string) => {
      const target = join(temporaryFolder(), "again.xlsx");
      openpyxl(SAVE_AGAIN, file, target);
      return target;
    },
  },
} as const;

describe("the form comes back whole from other programs", () => {
  for (const [program, { needs, save }] of Object.entries(PROGRAMS)) {
    withProgram(needs, program, async () => {
      const answers = copenhagensAnswers();
      const result = read(save(await answeredForm()));
      expect(result.findings).toEqual([]);
      expect([result.standing, result.setId, result.municipalities]).toEqual([
        "readable",
        "kkr-hovedstaden-2016-2017",
        ["101"],
      ]);
      expect(
        new Map(
          result.answers
            .map(progressAnswer)
            .map(({ recommendation, statusAsWritten, remark }) => [
              recommendation,
              { status: statusAsWritten, remark },
            ]),
        ),
      ).toEqual(answers);
    });
  }
});
