/** The overview's look with the colours of the marks. */
import type { CellStyle } from "../../../../workbook/description";
import { FRAME, STYLES } from "../../../overview/styles";
import { MARK_LOOKS } from "../form/markLooks";
import type { Counted } from "./goalTotals";

/** Blank and missing are white; in charts stripes tell them from each other. */
export const COUNT_LOOKS: Readonly<Record<Counted, { readonly fill: string; readonly text: string }>> = {
  level: MARK_LOOKS.level,
  effort: MARK_LOOKS.effort,
  blank: { fill: "#F3F2F1", text: "#000000" },
  missing: { fill: "#FFFFFF", text: "#000000" },
};

const head = (of: Counted): CellStyle => ({
  font: { size: 10, bold: true, colour: COUNT_LOOKS[of].text },
  fill: COUNT_LOOKS[of].fill,
  border: FRAME,
  horizontal: "center",
  vertical: "center",
  wrap: true,
});

export const OVERVIEW_STYLES = {
  ...STYLES,
  "head level": head("level"),
  "head effort": head("effort"),
  "head blank": head("blank"),
  "head missing": head("missing"),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof OVERVIEW_STYLES;
