/** How a set workbook looks: cells to write in have an outline, headings the accent, explanations are grey. */
import type { Border, CellStyle } from "../../../../../workbook/description";
import { ACCENT } from "../../../../look/accent";

const line = { weight: "thin", colour: "#BFC7C9" } as const;
const BOX: Border = { top: line, right: line, bottom: line, left: line };
const open: CellStyle = {
  font: { size: 10 },
  border: BOX,
  vertical: "top",
  wrap: true,
  numberFormat: "@",
  unlocked: true,
};

export const STYLES = {
  title: { font: { size: 16, bold: true, colour: ACCENT }, vertical: "center" },
  line: { font: { size: 11, bold: true }, vertical: "center" },
  label: { font: { size: 10, bold: true }, vertical: "top" },
  explain: { font: { size: 10, colour: "#605E5C" }, vertical: "top", wrap: true, indent: 1 },
  tableHead: {
    font: { size: 10, bold: true, colour: "#FFFFFF" },
    fill: ACCENT,
    border: BOX,
    vertical: "center",
    wrap: true,
  },
  open,
  centered: { ...open, horizontal: "center" },
  /** Numbers, as people type them. */
  openNumber: { ...open, numberFormat: "General", horizontal: "left" },
  openDate: { ...open, numberFormat: "dd-mm-yyyy", horizontal: "left" },
  computed: { ...open, fill: "#F3F5F5", numberFormat: "General" },
  read: { ...open, fill: "#F3F5F5" },
  guideTitle: { font: { size: 16, bold: true, colour: ACCENT } },
  guideText: { font: { size: 11 }, vertical: "top", wrap: true },
  mark: { font: { size: 8, colour: "#605E5C" }, numberFormat: "@" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
