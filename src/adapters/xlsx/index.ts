/** Workbooks as bytes: a description becomes an .xlsx file, an .xlsx file becomes a snapshot. */
export { ImpossibleDescription } from "./write/impossibleDescription";
export { writeWorkbook } from "./write/writeWorkbook";
