/** Saved by other programs, unaltered; and the kinds of file that are no return. */
import { zipSync } from "fflate";
import { type Alteration, UNHARMED } from "../alteration";
import { exported } from "../otherExporters";
import { altered, related } from "../../intake/cases/alteredPackage";

const rejected = (code: string) =>
  ({ state: "rejected", municipalities: [], answers: {}, findings: [code] }) as const;
const LIBREOFFICE = "LibreOffice";

function asMail(attached: Uint8Array): Uint8Array {
  const lines = [
    "From: jobcenter@example.dk",
    "To: kkr@example.dk",
    "Subject: Fremdriftsskema",
    "MIME-Version: 1.0",
    'Content-Type: application/octet-stream; name="skema.xlsx"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(attached).toString("base64"),
  ];
  return Buffer.from(lines.join("\r\n"), "ascii");
}

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
    what: "Comments are named in the file and have not come along",
    how: {
      program: "by hand",
      make: (source) =>
        altered(source, {
          "xl/worksheets/_rels/sheet1.xml.rels": related("rId70", "comments", "../comments70.xml"),
        }),
    },
    expected: { state: "accepted", findings: ["comments-lost"] },
  },
  {
    what: "A gateway has put a line behind the file's end",
    how: { program: "by hand", make: (source) => Uint8Array.from([...source, 13, 10]) },
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
  {
    what: "Saved as .xlsm, without macros",
    file: "København.xlsm",
    how: { program: LIBREOFFICE, python: "", filter: "Calc MS Excel 2007 VBA XML" },
    expected: UNHARMED,
  },
  {
    what: "Saved as a template (.xltx)",
    file: "København.xltx",
    how: { program: LIBREOFFICE, python: "", filter: "Calc MS Excel 2007 XML Template" },
    expected: UNHARMED,
  },
  {
    what: "Saved as a web page",
    file: "København.html",
    how: { program: LIBREOFFICE, python: "", filter: "HTML (StarCalc)" },
    expected: rejected("file-html"),
  },
  {
    what: "Packed in a zip file",
    file: "København.zip",
    how: { program: "by hand", make: (source) => zipSync({ "København.xlsx": source }) },
    expected: UNHARMED,
  },
  {
    what: "The mail that the form was attached to, saved with it",
    file: "Skema fra København.eml",
    how: { program: "by hand", make: asMail },
    expected: UNHARMED,
  },
];
