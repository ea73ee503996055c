/** The overview's look: quiet, one accent, thin light borders; colour only where it means something. */
import type { BorderLine, CellStyle, Font } from "../../workbook/description";
import { ACCENT } from "../look/accent";

const INK = "#201F1E";
const QUIET = "#605E5C";
/** Outline of chart segments and of white ones. */
export const OUTLINE = "#484644";
const LIGHT_LINE: BorderLine = { weight: "thin", colour: "#D2D0CE" };
const ACCENT_LINE: BorderLine = { weight: "medium", colour: ACCENT };
export const FRAME = { top: LIGHT_LINE, right: LIGHT_LINE, bottom: LIGHT_LINE, left: LIGHT_LINE };

export const STYLES = {
  title: { font: { size: 20, bold: true, colour: ACCENT }, vertical: "center" },
  subtitle: { font: { size: 11, colour: QUIET }, vertical: "center", wrap: true },
  lead: { font: { size: 14, bold: true, colour: INK }, vertical: "center" },
  /** One line that runs on over the cells to its right. */
  line: { font: { size: 11, colour: QUIET }, vertical: "center" },
  plain: { font: { size: 11, colour: INK }, vertical: "top", wrap: true },
  alert: { font: { size: 11, bold: true, colour: "#A50026" }, vertical: "top", wrap: true },
  section: {
    font: { size: 14, bold: true, colour: ACCENT },
    border: { bottom: ACCENT_LINE },
    vertical: "center",
  },
  result: { font: { size: 12, bold: true, colour: INK }, vertical: "top", wrap: true },
  /** A recommendation over the answers that are listed. */
  group: { font: { size: 11, bold: true, colour: INK }, vertical: "center" },
  sayer: { font: { size: 10 }, vertical: "top", indent: 1 },
  sayerLink: { font: { size: 10, underline: true, colour: ACCENT }, vertical: "top", indent: 1 },
  saying: { font: { size: 10, colour: INK }, vertical: "top", wrap: true },
  /** Stands under a chart, which shows its text as the title. */
  underChart: { font: { size: 8, colour: "#FFFFFF" }, vertical: "top" },
  columnHead: {
    font: { size: 10, bold: true, colour: INK },
    fill: "#F3F2F1",
    border: { top: LIGHT_LINE, bottom: LIGHT_LINE },
    vertical: "center",
    wrap: true,
  },
  countHead: {
    font: { size: 10, bold: true, colour: INK },
    fill: "#F3F2F1",
    border: FRAME,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  denseLabel: { font: { size: 9 }, border: { bottom: LIGHT_LINE, top: LIGHT_LINE }, vertical: "center" },
  denseCount: numbers({ size: 9 }),
  denseTotal: numbers({ size: 9, bold: true }),
  count: numbers({ size: 10 }),
  total: numbers({ size: 10, bold: true }),
  label: { font: { size: 10 }, border: { bottom: LIGHT_LINE, top: LIGHT_LINE }, vertical: "center" },
  tableHead: {
    font: { size: 10, bold: true, colour: "#FFFFFF" },
    fill: ACCENT,
    border: FRAME,
    vertical: "center",
    wrap: true,
  },
  cell: { font: { size: 10 }, border: FRAME, vertical: "top", wrap: true },
  /** For tables of one-line rows. */
  listCell: { font: { size: 10 }, border: FRAME, vertical: "center", wrap: true, numberFormat: "@" },
  listCount: { font: { size: 10 }, border: FRAME, horizontal: "center", vertical: "center" },
  fingerprint: { font: { size: 8, colour: QUIET }, border: FRAME, vertical: "center", numberFormat: "@" },
  textCell: { font: { size: 10 }, border: FRAME, vertical: "top", numberFormat: "@" },
  longText: { font: { size: 10 }, border: FRAME, vertical: "top", wrap: true, numberFormat: "@" },
  textLink: {
    font: { size: 10, underline: true, colour: ACCENT },
    border: FRAME,
    vertical: "top",
    wrap: true,
  },
  remark: { font: { size: 10 }, border: FRAME, vertical: "top", wrap: true, numberFormat: "@" },
  note: {
    font: { size: 10 },
    fill: "#FFFDF5",
    border: FRAME,
    vertical: "top",
    wrap: true,
    numberFormat: "@",
    unlocked: true,
  },
  centered: { font: { size: 10 }, border: FRAME, horizontal: "center", vertical: "top", wrap: true },
  integer: { font: { size: 10 }, border: FRAME, horizontal: "right", vertical: "top", numberFormat: "#,##0" },
  decimal: { font: { size: 10 }, border: FRAME, horizontal: "right", vertical: "top", numberFormat: "0.00" },
  matrixName: {
    font: { size: 10, bold: true },
    border: FRAME,
    horizontal: "center",
    vertical: "bottom",
    rotation: 90,
  },
  matrixCode: { font: { size: 8, colour: QUIET }, border: FRAME, horizontal: "center", vertical: "center" },
  matrixTheme: {
    font: { size: 11, bold: true, colour: ACCENT },
    fill: "#EAF1F3",
    border: { top: LIGHT_LINE, bottom: LIGHT_LINE },
    vertical: "center",
  },
  matrixKind: {
    font: { size: 14, bold: true, colour: ACCENT },
    border: { bottom: ACCENT_LINE },
    vertical: "bottom",
  },
  movement: { font: { size: 10 }, border: FRAME, horizontal: "center", vertical: "center" },
  symbol: { font: { size: 12 }, border: FRAME, horizontal: "center", vertical: "center" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

function numbers(font: Font): CellStyle {
  return { font, border: FRAME, horizontal: "right", vertical: "center", indent: 1, numberFormat: "#,##0" };
}
