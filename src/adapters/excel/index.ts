/** The open workbook in Excel: the only folder that names Excel or Office. */
export { excelWorkbook } from "./excelWorkbook";
export { isInExcel } from "./host/office";
