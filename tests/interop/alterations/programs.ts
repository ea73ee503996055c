/** Saved by other programs, unaltered; and the kinds of file that are no return. */
import { type Alteration, UNHARMED } from "../alteration";
import { exported } from "../otherExporters";

const rejected = (code: string) =>
  ({ state: "rejected", municipalities: [], answers: {}, findings: [code] }) as const;
const LIBREOFFICE = "LibreOffice";

export const programs: readonly Alteration[] = [
  { what: "Saved by LibreOffice", how: { program: LIBREOFFICE, python: "" }, expected: UNHARMED },
  {
    what: "Saved by LibreOffice as “Office Open XML”",
    how: { program: LIBREOFFICE, python: "", filter: "Calc Office Open XML" },
    expected: UNHARMED,
  },
  { what: "Saved by Gnumeric", how: { program: "Gnumeric", ending: "xlsx" }, expected: UNHARMED },
  { what: "Saved by openpyxl", how: { program: "openpyxl", python: "" }, expected: UNHARMED },
  {
    what: "Exported with texts in the cells themselves, and without properties, names and hidden sheet, as online spreadsheets do",
    how: { program: "by hand", make: exported({ texts: "inline" }) },
    expected: UNHARMED,
  },
  {
    what: "Exported without cell references",
    how: { program: "by hand", make: exported({ references: false }) },
    expected: UNHARMED,
  },
  {
    what: "Exported with another XML prefix",
    how: { program: "by hand", make: exported({ prefix: "x" }) },
    expected: UNHARMED,
  },
  {
    what: "Saved as Strict Open XML",
    how: { program: "by hand", make: exported({ strict: true }) },
    expected: UNHARMED,
  },
  {
    what: "Saved with dates counted from 1904 (older Excel for Mac)",
    how: { program: "by hand", make: exported({ from1904: true }) },
    expected: UNHARMED,
  },
  {
    what: "Saved as .ods",
    file: "København.ods",
    how: { program: LIBREOFFICE, python: "", filter: "calc8" },
    expected: rejected("file-ods"),
  },
  {
    what: "Saved as .xls",
    file: "København.xls",
    how: { program: LIBREOFFICE, python: "", filter: "MS Excel 97" },
    expected: rejected("file-xls"),
  },
  {
    what: "Saved as .csv",
    file: "København.csv",
    how: { program: LIBREOFFICE, python: "", filter: "Text - txt - csv (StarCalc)" },
    expected: rejected("file-csv"),
  },
  {
    what: "Saved as .pdf",
    file: "København.pdf",
    how: { program: LIBREOFFICE, python: "", filter: "calc_pdf_Export" },
    expected: rejected("file-pdf"),
  },
];
