import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { textsOf } from "../../src/language";
import type { WorkbookDescription } from "../../src/workbook/description";
import { copenhagensForm } from "../form/examples";
import { eventfulLedger, exampleLedger, municipalitiesOf, realSet } from "../overview/examples";
import { excelFaults } from "./excelLimits";
import { sdkObjections } from "./openXmlSdk";

const overview = (
  ledger: ReturnType<typeof eventfulLedger>,
  language: "da" | "en" = "da",
): WorkbookDescription =>
  describeOverview({ ledger, madeAt: "2017-12-01T10:00:00Z", texts: textsOf(language) });

const all = municipalitiesOf("Hovedstaden");
const workbooks: readonly (readonly [string, () => WorkbookDescription])[] = [
  ["the form of 2015", () => copenhagensForm("2015")],
  ["the form of 2016-2017", () => copenhagensForm("2016-2017")],
  ["an overview with everything that can happen", () => overview(eventfulLedger())],
  ["the same in English", () => overview(eventfulLedger(), "en")],
  [
    "an overview that nobody has answered yet",
    () =>
      overview(
        exampleLedger(
          realSet(),
          all,
          all.map(({ code }) => code),
        ),
      ),
  ],
];

test.each(workbooks)("%s pleases the Open XML SDK and breaks none of Excel's rules", async (_, describe) => {
  const bytes = await writeWorkbook(describe());
  expect(excelFaults(bytes)).toEqual([]);
  expect(sdkObjections(bytes)).toEqual([]);
});
