/** How every form looks: quiet, so that what is answered has the only strong colours. */
import type { Border, CellStyle } from "../../workbook/description";
import { ACCENT } from "../look/accent";

const BAND = "#E3ECEE";
const QUIET = "#F5F7F7";
const GREY_TEXT = "#55595C";

const line = (colour: string) => ({ weight: "thin", colour }) as const;
/** A thin line all around. */
export const boxed = (colour: string): Border => ({
  top: line(colour),
  right: line(colour),
  bottom: line(colour),
  left: line(colour),
});

/** Cells to write in stand out by their outline; what is printed has a faint ground. */
const OPEN = boxed("#7F8C90");
const PRINTED = boxed("#D0D7D9");

const dense = { size: 10 } as const;
const top = { vertical: "top", wrap: true } as const;
const printed: CellStyle = { ...top, font: dense, fill: QUIET, border: PRINTED };
const open: CellStyle = { ...top, font: dense, border: OPEN, numberFormat: "@", unlocked: true };
const band: CellStyle = { font: { ...dense, bold: true, colour: ACCENT }, fill: BAND, vertical: "center" };
const themeHead: CellStyle = {
  font: { size: 11, bold: true, colour: "#FFFFFF" },
  fill: ACCENT,
  vertical: "center",
  wrap: true,
};

export const FORM_STYLES = {
  title: { font: { size: 14, bold: true, colour: ACCENT }, vertical: "center" },
  longTitle: { font: { size: 11, bold: true, colour: ACCENT }, vertical: "center" },
  count: { font: { size: 11, bold: true }, vertical: "center" },
  link: { font: { ...dense, underline: true, colour: ACCENT }, vertical: "center" },
  fieldLabel: { font: { ...dense, bold: true }, horizontal: "right", vertical: "center", indent: 1 },
  field: { ...open, vertical: "center", horizontal: "left" },
  dateField: { ...open, vertical: "center", horizontal: "left", numberFormat: "dd-mm-yyyy" },
  themeHead,
  themeNumber: { ...themeHead, horizontal: "left" },
  band,
  leadIn: {
    font: { ...dense, italic: true },
    fill: BAND,
    vertical: "center",
  },
  longLeadIn: { ...top, font: { ...dense, italic: true }, fill: BAND },
  number: { ...printed, font: { ...dense, bold: true }, numberFormat: "@" },
  text: printed,
  status: { ...open, font: { ...dense, bold: true }, horizontal: "center" },
  remark: open,
  check: { ...printed, font: { ...dense, colour: GREY_TEXT } },
  earlier: { ...printed, font: { ...dense, italic: true, colour: GREY_TEXT } },
  mark: { font: { size: 8, colour: GREY_TEXT } },
  guideTitle: { font: { size: 16, bold: true, colour: ACCENT } },
  guideHeading: { ...top, font: { size: 11, bold: true, colour: ACCENT } },
  guideText: { ...top, indent: 1 },
  guideWord: { ...top, font: { bold: true } },
} as const satisfies Record<string, CellStyle>;

/** Text colours of the check column on its faint ground, each at least 4.5:1. */
export const CHECK_COLOURS = { error: "#A50026", warning: "#7A4B00", fine: "#1B6238" } as const;
