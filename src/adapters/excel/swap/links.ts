/** Turns described links into Excel's own: last, because Excel does not carry them along when a sheet is renamed. */
/// <reference types="office-js" />
import { quoteSheet, toA1 } from "../../../workbook/address";
import type { CellStyle, Font, SheetDescription } from "../../../workbook/description";
import { step, type Step } from "../write/step";
import { applyFont } from "../write/styles";

const BLACK = "#000000";

/** Excel gives a link a look of its own: the style's font is put back after it. */
export function linkSteps(
  { name, cells }: SheetDescription,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Step[] {
  return [...cells].flatMap(({ row, column, content, style }) => {
    if (content.kind !== "link") return [];
    const { text, sheet, range } = content;
    const place = toA1({ row, column });
    const font = (style === undefined ? undefined : styles[style]?.font) ?? {};
    return [
      step(12, [text, sheet, range], (bench) => {
        bench.sheet(name).getRange(place).hyperlink = {
          documentReference: `${quoteSheet(sheet)}!${range}`,
          // The text stands there already; told again, one that begins so would be taken for a formula.
          ...(/^[=+\-@']/.test(text) ? {} : { textToDisplay: text }),
        };
        putFont(bench.sheet(name).getRange(place).format, font);
      }),
    ];
  });
}

function putFont({ font: target }: Excel.RangeFormat, font: Font): void {
  if (!font.underline) target.underline = "None";
  if (!font.colour) target.color = BLACK;
  applyFont(target, font);
}
