/** How the form's sheets are printed: on A4, one page wide, with page numbers and what they belong to. */
import type { Texts } from "../../../../language";
import type { PrintSetup } from "../../../../workbook/description";

/** Footers hold 255 characters with Excel's own codes. */
const LONGEST = 120;

const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;

/** @param setTitle the set's own name @param name the municipality's */
export function printSetup(
  orientation: "portrait" | "landscape",
  area: string,
  { setTitle, name, texts }: { setTitle: string; name: string; texts: Texts },
): PrintSetup {
  return {
    paper: "A4",
    orientation,
    fit: { across: 1, down: null },
    margins: { top: 1.2, right: 0.8, bottom: 1.5, left: 0.8 },
    area,
    footer: {
      left: shortened(`${name} · ${setTitle}`),
      right: texts.form.footerPage,
    },
  };
}
