/** The kitchen sink's table: a row for each invented answer. */
import { formula, text } from "../../../src/workbook/content";
import type { SheetDescription } from "../../../src/workbook/description";
import { row, statuses } from "./counts";

export const data: SheetDescription = {
  name: "Data",
  visibility: "visible",
  gridlines: true,
  columns: [
    { column: 1, width: 30 },
    { column: 2, width: 12 },
    { column: 3, width: 14 },
    { column: 4, width: 16 },
  ],
  rows: [],
  cells: [
    ...row(1, [text("recommendation"), text("status"), text("received"), text("line\nbreak")], "head"),
    ...statuses.flatMap(([item, status], index) => [
      ...row(index + 2, [text(item), text(status)]),
      { row: index + 2, column: 3, content: { kind: "date", date: "2016-06-22" } as const, style: "date" },
      { row: index + 2, column: 4, content: formula("Data[[#This Row],[status]]", status) },
    ]),
  ],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  validations: [],
  conditionalFormats: [],
  tables: [
    {
      name: "Data",
      range: `A1:D${statuses.length + 1}`,
      columns: ["recommendation", "status", "received", "line\nbreak"],
      style: "TableStyleLight1",
      filter: true,
    },
  ],
  charts: [],
};
