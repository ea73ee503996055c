/** The namespace of what only a workbook has. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
