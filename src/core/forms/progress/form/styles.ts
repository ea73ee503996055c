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
  status: { ...FORM_STYLES.status, font: { size: 12, bold: true } },
  // As small as a remark of 2017's longest needs, so that all of it is seen and printed.
  remark: { ...FORM_STYLES.remark, font: { size: 9 } },
  swatchGreen: swatch("green"),
  swatchYellow: swatch("yellow"),
  swatchRed: swatch("red"),
  swatchNotParticipating: swatch("not-participating"),
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
