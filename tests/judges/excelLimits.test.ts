import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { excelFaults } from "./excelLimits";
import { faultsInContents } from "./planted/contents";
import { planted } from "./planted/planted";
import { faultsInSurroundings } from "./planted/surroundings";
import { kitchenSink } from "./sink/kitchenSink";

let good: Uint8Array;
beforeAll(async () => {
  good = await writeWorkbook(kitchenSink);
});

test("a good workbook has no fault", () => {
  expect(excelFaults(good)).toEqual([]);
});

test.each([...faultsInContents, ...faultsInSurroundings])(
  "%s: %s",
  (rule, _fault, part, [from, to], says) => {
    const found = excelFaults(planted(good, part, (xml) => xml.replace(from, to)));
    expect(
      found
        .filter((fault) => fault.rule === rule)
        .map(({ what }) => what)
        .join("\n"),
    ).toMatch(says);
  },
);
