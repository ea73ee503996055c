/** The overview's look, with the heads of the chart's table in the colours of its bars. */
import type { CellStyle } from "../../../../workbook/description";
import { FRAME, STYLES } from "../../../overview/styles";
import type { Category } from "../known/register";

/** Collaborations without a category are told from the others by stripes in charts. */
export type Column = Category | "unknown";

export const COLUMN_LOOKS: Readonly<Record<Column, { readonly fill: string; readonly text: string }>> = {
  citizens: { fill: "#1F5C6B", text: "#FFFFFF" },
  companies: { fill: "#BFDDE3", text: "#000000" },
  other: { fill: "#E8C27A", text: "#000000" },
  unknown: { fill: "#FFFFFF", text: "#000000" },
};

const head = (of: Column): CellStyle => ({
  font: { size: 10, bold: true, colour: COLUMN_LOOKS[of].text },
  fill: COLUMN_LOOKS[of].fill,
  border: FRAME,
  horizontal: "center",
  vertical: "center",
  wrap: true,
});

export const OVERVIEW_STYLES = {
  ...STYLES,
  "head citizens": head("citizens"),
  "head companies": head("companies"),
  "head other": head("other"),
  "head unknown": head("unknown"),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof OVERVIEW_STYLES;
