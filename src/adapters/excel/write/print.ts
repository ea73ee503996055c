/** Turns the print set-up into Excel's page layout. */
/// <reference types="office-js" />
import { columnLetters } from "../../../workbook/address";
import type { PrintSetup, SheetDescription } from "../../../workbook/description";
import { step, type Step } from "./step";

const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** Header and footer lie inside the page's own margin, this far from the edge at most. */
const FOOTER_EDGE = 0.8;

export function printSteps({ name, print, rows }: SheetDescription): readonly Step[] {
  const breaks = rows.filter(({ row, pageBreakBefore }) => pageBreakBefore && row > 1);
  return [
    ...(print ? [step(24, print, (bench) => applyPrint(bench.sheet(name).pageLayout, print))] : []),
    // A second try begins anew.
    ...(breaks.length > 0
      ? [step(2, null, (bench) => bench.sheet(name).horizontalPageBreaks.removePageBreaks())]
      : []),
    ...breaks.map(({ row }) =>
      step(2, null, (bench) => {
        bench.sheet(name).horizontalPageBreaks.add(`A${row}`);
      }),
    ),
  ];
}

function applyPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  const points = (centimetres: number) => Math.round(centimetres * POINTS_PER_CENTIMETRE * 100) / 100;
  const { top, right, bottom, left } = print.margins;
  layout.paperSize = print.paper === "A3" ? "A3" : "A4";
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = {
    horizontalFitToPages: print.fit.across,
    ...(print.fit.down !== null && { verticalFitToPages: print.fit.down }),
  };
  layout.topMargin = points(top);
  layout.rightMargin = points(right);
  layout.bottomMargin = points(bottom);
  layout.leftMargin = points(left);
  layout.headerMargin = points(Math.min(top, FOOTER_EDGE));
  layout.footerMargin = points(Math.min(bottom, FOOTER_EDGE));
  if (print.area) layout.setPrintArea(print.area);
  const { repeatRows, repeatColumns, footer } = print;
  if (repeatRows) layout.setPrintTitleRows(`$${repeatRows.from}:$${repeatRows.to}`);
  if (repeatColumns) {
    layout.setPrintTitleColumns(`$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`);
  }
  const all = layout.headersFooters.defaultForAllPages;
  if (footer?.left) all.leftFooter = footerCode(footer.left);
  if (footer?.center) all.centerFooter = footerCode(footer.center);
  if (footer?.right) all.rightFooter = footerCode(footer.right);
}

/** "Side {page} af {pages}" → "Side &P af &N". */
function footerCode(text: string): string {
  return text.replaceAll("&", "&&").replaceAll("{pages}", "&N").replaceAll("{page}", "&P");
}
