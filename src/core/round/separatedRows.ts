/** The text of a list in which semicolon, comma or tab separates the columns → its rows. */

const SEPARATORS = [";", "\t", ","] as const;

/** A cell in quotation marks may hold separators, line ends and, doubled, quotation marks. */
export function separatedRows(text: string): readonly (readonly string[])[] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = text.slice(said?.[0].length ?? 0).replace(/^\uFEFF/, "");
  const separator = said?.[1] ?? separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body[(at += 1)] ?? "";
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** That which stands in most of the first lines; of two the one that programs write less often in a cell. */
function separatorOf(text: string): string {
  const lines = text.slice(0, LOOKED_AT).split("\n").slice(0, MOST_LINES);
  const inLines = (separator: string) => lines.filter((line) => line.includes(separator)).length;
  return SEPARATORS.reduce((best, next) => (inLines(next) > inLines(best) ? next : best));
}

/** In characters. */
const LOOKED_AT = 20_000;
const MOST_LINES = 50;
