/** The emulated Excel as a test sees it: how it is started, what it holds, and who sits in front of it. */
export { startExcelHost, type ExcelHost } from "./startExcelHost";
export type { EmulatedExcel, HostOptions, Platform } from "./openHost";
export type { Manners } from "./objects/manners";
export type { Drawn, User } from "./user";
export type { CellValue, Hyperlink, Sheet, Workbook } from "./model/workbook";
export type { WorkbookDump } from "./model/dump";
export { cellAt, changeCell, changeLine, formatAt } from "./model/cells";
export { defaultFormat } from "./model/format";
