/** Turns a table of the description into its part. */
import type { TableDescription } from "../../../workbook/description";
import { attributes, DECLARATION, escaped } from "../../ooxml/write/markup";
import { MAIN } from "./texts/spreadsheet";

/** @param id unique in the workbook, from 1 */
export function tablePart({ name, range, columns, style, filter }: TableDescription, id: number): string {
  const headings = columns.map(
    // A line break in a heading stands as an escape in the table's own list.
    (column, index) =>
      `<tableColumn id="${index + 1}" name="${column.split("\n").map(escaped).join("_x000a_")}"/>`,
  );
  const looks = {
    name: style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: true,
    showColumnStripes: false,
  };
  return (
    `${DECLARATION}<table xmlns="${MAIN}"${attributes({ id, name, displayName: name, ref: range, totalsRowShown: false })}>` +
    `${filter ? `<autoFilter ref="${range}"/>` : ""}<tableColumns count="${columns.length}">${headings.join("")}</tableColumns>` +
    `${style === null ? "" : `<tableStyleInfo${attributes(looks)}/>`}</table>`
  );
}
