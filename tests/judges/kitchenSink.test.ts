import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { gnumeric, libreOffice, pages, recalculated, temporaryFile, withProgram } from "../programs";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { excelFaults } from "./excelLimits";
import { describeWorkbook } from "./openpyxl";
import { sdkObjections } from "./openXmlSdk";
import { trickyTexts } from "./sink/form";
import { kitchenSink } from "./sink/kitchenSink";

let bytes: Uint8Array;
let file: string;
beforeAll(async () => {
  bytes = await writeWorkbook(kitchenSink);
  file = temporaryFile("sink.xlsx", bytes);
});

test("the Open XML SDK objects to nothing", () => {
  expect(sdkObjections(bytes)).toEqual([]);
});

test("it breaks none of Excel's own rules", () => {
  expect(excelFaults(bytes)).toEqual([]);
});

test("the same description gives the same bytes", async () => {
  expect(Buffer.compare(bytes, await writeWorkbook(kitchenSink))).toBe(0);
});

describe("as LibreOffice sees it", () => {
  withProgram(["soffice", "openpyxl"], "every formula computes to the value that was written", () => {
    const computed = describeWorkbook(temporaryFile("computed.xlsx", recalculated(file)), "another");
    const formulas = kitchenSink.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(({ row, column, content }) =>
        content.kind === "formula"
          ? [{ name, address: `${"ABCDEF"[column - 1] ?? ""}${row}`, value: content.value }]
          : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    for (const { name, address, value } of formulas) {
      expect([address, computed.sheets[name]?.cells[address]?.value]).toEqual([address, value]);
    }
  });

  withProgram("soffice", "text comes back as it was written", () => {
    const [csv = ""] = libreOffice(
      file,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,2",
    );
    const fields = fieldsOf(readFileSync(csv, "utf8"));
    for (const tricky of trickyTexts) expect(fields).toContain(tricky.replace("\r\n", "\n"));
  });

  withProgram("soffice", "custom properties survive its saving", () => {
    const saved = unzipSync(recalculated(file))["docProps/custom.xml"];
    expect(saved && strFromU8(saved)).toContain("kkr-2016");
  });

  withProgram(["soffice", "pdftoppm"], "it prints: the form on two pages, the overview on one", () => {
    expect(pages(file, 30).length).toBeGreaterThanOrEqual(4);
  });
});

describe("as Gnumeric sees it", () => {
  withProgram(["ssconvert", "openpyxl"], "cells and names survive its saving", () => {
    const saved = describeWorkbook(gnumeric(file, "xlsx"), "another");
    expect(saved.sheets["Fremdriftsskema"]?.cells["C5"]?.value).toBe("Grøn");
    expect(saved.names).toMatchObject({
      fremdrift_status_1: expect.stringMatching(/Fremdriftsskema'?!\$C\$5$/),
    });
  });
});

/** The fields of a comma-separated file where every text is quoted. */
function fieldsOf(csv: string): string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = ""]) => field.replaceAll('""', '"'));
}
