/** The content types of the parts that a workbook has and other documents have not. */
import { OFFICE_TYPE, type PartKinds } from "../../ooxml/write/contentTypes";

export const PART_KINDS: PartKinds = [
  [/^xl\/workbook\.xml$/, `${OFFICE_TYPE}.spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]*\.xml$/, `${OFFICE_TYPE}.spreadsheetml.worksheet+xml`],
  [/^xl\/tables\/[^/]*\.xml$/, `${OFFICE_TYPE}.spreadsheetml.table+xml`],
  [/^xl\/drawings\/[^/]*\.xml$/, `${OFFICE_TYPE}.drawing+xml`],
  [/^xl\/charts\/[^/]*\.xml$/, `${OFFICE_TYPE}.drawingml.chart+xml`],
  [/^xl\/styles\.xml$/, `${OFFICE_TYPE}.spreadsheetml.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${OFFICE_TYPE}.spreadsheetml.sharedStrings+xml`],
];
