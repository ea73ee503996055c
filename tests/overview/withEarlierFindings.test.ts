// An overview that an earlier program wrote, in which findings kept lists, places and areas as text.
import { realSet } from "./examples";
import { formOf } from "../../src/core/forms";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import type { Finding } from "../../src/core/findings/finding";
import { readOverview } from "../../src/core/refresh/readOverview";
import { registry } from "../../src/data";
import { placeText } from "../../src/workbook/place";

const read = readWorkbook(readFileSync(join(__dirname, "withEarlierFindings.xlsx")));
const remembered = read.readable
  ? readOverview(read.snapshot, formOf(realSet()), registry, ["151", "157"])
  : null;

const findingsIn = (file: string): readonly Finding[] =>
  remembered?.returns.find((one) => one.file.name === file)?.findings ?? [];
const cells = (file: string) =>
  findingsIn(file).map(({ code, place }) => [code, place && placeText(place)] as const);

test("every return is remembered, and nothing of the record is lost", () => {
  expect(remembered?.findings).toEqual([]);
  expect(remembered?.returns.map(({ file }) => file.name)).toEqual([
    "Ballerup.xlsx",
    "Gentofte.xlsx",
    "Gladsaxe.xlsx",
    "Glostrup.xlsx",
    "Herlev.xlsx",
    "Ishøj.xlsx",
    "Rødovre.xlsx",
    "Tårnby.xlsx",
    "Word-33.docx",
  ]);
});

test("what was kept as text is data again", () => {
  const sheet = "Fremdriftsskema";
  expect(findingsIn("Ballerup.xlsx")).toMatchObject([
    { code: "rows-reordered", parameters: { recommendations: ["1.1", "2.1", "2.2", "2.3"] } },
  ]);
  expect(findingsIn("Gladsaxe.xlsx")).toMatchObject([
    { parameters: { area: { from: { row: 18, column: 3 }, to: { row: 19, column: 3 } } } },
  ]);
  expect(findingsIn("Tårnby.xlsx")).toMatchObject([{ code: "columns-moved", parameters: { column: 4 } }]);
  expect(findingsIn("Ishøj.xlsx")).toMatchObject([
    { parameters: { chosen: ["Ishøj"], other: ["Gentofte"], otherFrom: "head", decided: false } },
  ]);
  expect(findingsIn("Rødovre.xlsx")[0]).toMatchObject({
    code: "recommendation-twice",
    place: { sheet, row: 18, column: 3 },
    parameters: {
      places: [
        { sheet, row: 18, column: 3 },
        { sheet, row: 19, column: 3 },
      ],
    },
  });
  expect(findingsIn("Herlev.xlsx")[1]).toMatchObject({
    code: "recommendation-not-mapped",
    parameters: {
      from: ["1.1", "1.2"],
      answers: ["1.1 Grøn: Eksempeldata om 1.1; 1.2 Grøn: Eksempeldata om 1.2"],
    },
  });
});

test("another sheet than the form's own is named, whatever it is called", () => {
  expect(cells("Gentofte.xlsx")).toEqual([
    ["text-beside", "Fremdriftsskema!G15"],
    ["own-sheet", "'A|B'!A1"],
  ]);
  expect(findingsIn("Gentofte.xlsx").map(({ place }) => place?.elsewhere)).toEqual([undefined, true]);
});

test("a table of a Word document is one still", () => {
  expect(findingsIn("Word-33.docx").map(({ place }) => place?.word)).toEqual(
    [1, 2, 4, 5].map((table) => ({ kind: "table", table })),
  );
});
