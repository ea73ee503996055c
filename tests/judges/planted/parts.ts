/** The kitchen sink's parts by what they hold. */

export const BOOK = "xl/workbook.xml";
export const FORM = "xl/worksheets/sheet2.xml";
export const OVERVIEW = "xl/worksheets/sheet3.xml";
export const DATA = "xl/worksheets/sheet4.xml";
export const PLAIN_TABLE = "xl/tables/table1.xml";
export const DATA_TABLE = "xl/tables/table2.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const CHART = "xl/charts/chart1.xml";
export const DRAWING = "xl/drawings/drawing3.xml";
export const CUSTOM = "docProps/custom.xml";
export const CORE = "docProps/core.xml";
