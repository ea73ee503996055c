/** The form's look, with the colours of the statuses in its guide. */
import type { CellStyle } from "../../../../workbook/description";
import { boxed, FORM_STYLES } from "../../../formParts/formStyles";
import { APPEARANCE } from "../status/appearance";

const swatch = (status: keyof typeof APPEARANCE): CellStyle => ({
  font: { bold: true, colour: APPEARANCE[status].text },
  fill: APPEARANCE[status].fill,
  border: boxed("#55595C"),
  vertical: "top",
  indent: 1,
});

export const STYLES = {
  ...FORM_STYLES,
  swatchGreen: swatch("green"),
  swatchYellow: swatch("yellow"),
  swatchRed: swatch("red"),
  swatchNotParticipating: swatch("not-participating"),
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
