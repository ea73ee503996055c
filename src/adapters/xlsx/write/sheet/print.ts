/** Turns the print set-up into page set-up, footer and the two names by which Excel knows area and titles. */
import { columnLetters, parseArea, quoteSheet, reference } from "../../../../workbook/address";
import type { PrintSetup, SheetDescription } from "../../../../workbook/description";
import { attributes, escaped } from "../../../ooxml/write/markup";

const CENTIMETRES_PER_INCH = 2.54;
/** Excel's own, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Their numbers in the format. */
const PAPER = { A3: 8, A4: 9 } as const;

/** Margins, paper and footer, in the order that the format wants. */
export function printXml(print: PrintSetup | undefined): string {
  if (!print) return `<pageMargins${attributes(USUAL_MARGINS)}/>`;
  const setup = attributes({
    paperSize: PAPER[print.paper],
    orientation: print.orientation,
    fitToWidth: print.fit.across,
    // Excel's 0 means: as many pages as it takes.
    fitToHeight: print.fit.down ?? 0,
  });
  const footer = print.footer
    ? `<headerFooter><oddFooter>${escaped(footerCode(print.footer))}</oddFooter></headerFooter>`
    : "";
  return `<pageMargins${attributes(margins(print))}/><pageSetup${setup}/>${footer}`;
}

/** In inches; the footer never lies lower than the page's own margin. */
function margins({ margins: { top, right, bottom, left } }: PrintSetup): Readonly<Record<string, number>> {
  const inches = (centimetres: number) => Math.round((centimetres / CENTIMETRES_PER_INCH) * 1000) / 1000;
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(Math.min(top, 0.8)),
    footer: inches(Math.min(bottom, 0.8)),
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

export interface PrintName {
  readonly name: string;
  readonly refersTo: string;
}

/** Print area and repeated rows and columns, in the sheet's own scope. */
export function printNames({ name, print }: SheetDescription): readonly PrintName[] {
  const names: PrintName[] = [];
  const area = print?.area ? parseArea(print.area) : null;
  if (area) names.push({ name: "_xlnm.Print_Area", refersTo: reference(name, area) });
  const titles: string[] = [];
  const { repeatColumns, repeatRows } = print ?? {};
  if (repeatColumns) {
    titles.push(`$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`);
  }
  if (repeatRows) titles.push(`$${repeatRows.from}:$${repeatRows.to}`);
  if (titles.length > 0) {
    const refersTo = titles.map((title) => `${quoteSheet(name)}!${title}`).join(",");
    names.push({ name: "_xlnm.Print_Titles", refersTo });
  }
  return names;
}
