import { sheetOf } from "../../../../../tests/smallWorkbook";
import type { PrintSetup } from "../../../../workbook/description";
import { footerCode, printNames, printXml } from "./print";

const print: PrintSetup = {
  paper: "A3",
  orientation: "landscape",
  fit: { across: 1, down: null },
  margins: { top: 2.54, right: 1.27, bottom: 0.5, left: 1.27 },
};

test("centimetres become inches, and as many pages as it takes is 0", () => {
  expect(printXml(print)).toBe(
    // The footer never lies lower than the page's own margin.
    '<pageMargins left="0.5" right="0.5" top="1" bottom="0.197" header="0.315" footer="0.197"/>' +
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
});

test("a footer counts pages and keeps an ampersand", () => {
  expect(footerCode({ center: "Side {page} af {pages}", left: "Drift & job" })).toBe(
    "&LDrift && job&CSide &P af &N",
  );
});

test("area and titles belong to their sheet, its name quoted", () => {
  const sheet = sheetOf({
    name: "KKR's ark",
    print: { ...print, area: "A1:E40", repeatRows: { from: 1, to: 3 }, repeatColumns: { from: 1, to: 2 } },
  });
  expect(printNames(sheet)).toEqual([
    { name: "_xlnm.Print_Area", refersTo: "'KKR''s ark'!$A$1:$E$40" },
    { name: "_xlnm.Print_Titles", refersTo: "'KKR''s ark'!$A:$B,'KKR''s ark'!$1:$3" },
  ]);
});
