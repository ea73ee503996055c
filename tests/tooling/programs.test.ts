import { writeXlsx } from "hucre";
import { readFileSync } from "node:fs";
import { openXmlObjections, openpyxl, pages, recalculated, temporaryFile, withProgram } from "../programs";

const OPENED = `
import json, openpyxl, sys
print(json.dumps([cell.value for cell in openpyxl.load_workbook(sys.argv[1], data_only=True).active[1]]))
`;

/** 2 + 2 with a wrong stored result, so that only a program that computes gives 4. */
async function workbook(): Promise<string> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sum",
        columns: [{ width: 10 }, { width: 10 }],
        rows: [[2, null]],
        cells: new Map([["0,1", { formula: "A1+A1", formulaResult: 5 }]]),
      },
    ],
  });
  return temporaryFile("sum.xlsx", bytes);
}

describe("the judges work on this machine", () => {
  withProgram(["soffice", "openpyxl"], "LibreOffice computes and openpyxl reads the result", async () => {
    const file = await workbook();
    expect(openpyxl(OPENED, file)).toEqual([2, 5]);
    expect(openpyxl(OPENED, temporaryFile("again.xlsx", recalculated(file)))).toEqual([2, 4]);
  });

  withProgram(["soffice", "pdftoppm"], "a workbook becomes a picture a page", async () => {
    const [page, ...others] = pages(await workbook());
    expect(others).toEqual([]);
    expect(
      readFileSync(page ?? "")
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  test("the Open XML SDK accepts a sound workbook and refuses what is none", async () => {
    expect(openXmlObjections(await workbook())).toEqual([]);
    expect(openXmlObjections(temporaryFile("none.xlsx", "no workbook"))).toHaveLength(1);
  });
});
