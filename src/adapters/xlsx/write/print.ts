/** Turns the print set-up into page set-up, footer and the two names by which Excel knows area and titles. */
import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnLetters, parseArea, quoteSheet, reference } from "../../../workbook/address";
import type { PrintSetup, SheetDescription } from "../../../workbook/description";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

const CENTIMETRES_PER_INCH = 2.54;

export function pageSetup(print: PrintSetup): NonNullable<WriteSheet["pageSetup"]> {
  const inches = (centimetres: number) => Math.round((centimetres / CENTIMETRES_PER_INCH) * 1000) / 1000;
  const { top, right, bottom, left } = print.margins;
  return {
    paperSize: print.paper === "A3" ? "a3" : "a4",
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fit.across,
    // Excel's 0 means: as many pages as it takes.
    fitToHeight: print.fit.down ?? 0,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(Math.min(top, 0.8)),
      footer: inches(Math.min(bottom, 0.8)),
    },
  };
}

/** "Side {page} af {pages}" in the centre → "&CSide &P af &N". */
export function footerCode({ left, center, right }: NonNullable<PrintSetup["footer"]>): string {
  const section = (code: string, text: string | undefined) => (text ? `&${code}${footerText(text)}` : "");
  return section("L", left) + section("C", center) + section("R", right);
}

function footerText(text: string): string {
  return text.replaceAll("&", "&&").replaceAll("{pages}", "&N").replaceAll("{page}", "&P");
}

/** Print area and repeated rows and columns, in the sheet's own scope. */
export function printNames({ name, print }: SheetDescription): NamedRange[] {
  const names: NamedRange[] = [];
  const area = print?.area ? parseArea(print.area) : null;
  if (area) names.push({ name: "_xlnm.Print_Area", range: reference(name, area), scope: name });
  const titles: string[] = [];
  const { repeatColumns, repeatRows } = print ?? {};
  if (repeatColumns) {
    titles.push(`$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`);
  }
  if (repeatRows) titles.push(`$${repeatRows.from}:$${repeatRows.to}`);
  if (titles.length > 0) {
    const range = titles.map((title) => `${quoteSheet(name)}!${title}`).join(",");
    names.push({ name: "_xlnm.Print_Titles", range, scope: name });
  }
  return names;
}
