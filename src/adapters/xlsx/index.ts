/** Workbooks as bytes: a description becomes an .xlsx file, an .xlsx file becomes a snapshot. */
export { readWorkbook } from "./read/readWorkbook";
export { workbookSnapshot } from "./read/snapshot";
export { ImpossibleDescription } from "../../workbook/impossibleDescription";
export { workbookPieces, writeWorkbook } from "./write/writeWorkbook";
export { embeddedChart } from "./write/embeddedChart";
