/**
 * Turns cell positions into A1 text and back.
 *
 * Written out here though an add-in under test has its own: an error in one must not be hidden by the same in the other.
 */

/** A position on a sheet; row 1, column 1 is A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly from: Position;
  readonly to: Position;
}

/** Excel's last row and column (2^20 and XFD). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "aa" → 27. Expects letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** {row: 7, column: 3} → "C7". */
export function toA1({ row, column }: Position): string {
  return `${columnLetters(column)}${row}`;
}

/** "C7" or "$C$7" → {row: 7, column: 3}; anything else, or a cell outside Excel's grid, → null. */
export function parseA1(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const position = { row: Number(match[2]), column: columnNumber(match[1]) };
  return position.row <= LAST_ROW && position.column <= LAST_COLUMN ? position : null;
}

/** The area as "A1:C7", or "A1" when it is one cell. */
export function areaToA1({ from, to }: Area): string {
  return from.row === to.row && from.column === to.column ? toA1(from) : `${toA1(from)}:${toA1(to)}`;
}

/** "A1:C7" or "A1" → area with from above and left of to; anything else → null. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first, ...rest] = text.split(":");
  const a = parseA1(first);
  const b = parseA1(second);
  if (!a || !b || rest.length > 0) return null;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** "C7" → "$C$7", "A1:C7" → "$A$1:$C$7". */
export function absolute({ from, to }: Area): string {
  const corner = ({ row, column }: Position) => `$${columnLetters(column)}$${row}`;
  return from.row === to.row && from.column === to.column ? corner(from) : `${corner(from)}:${corner(to)}`;
}

/** The sheet's name as formulas want it: quoted unless it is plain letters, digits and underscores. */
export function quoteSheet(name: string): string {
  return /^[A-Za-zÆØÅæøå_][\wÆØÅæøå]*$/.test(name) && !parseA1(name) && !/^(R\d*)?(C\d*)?$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** "'Regionalt overblik'!$B$5" → {sheet: "Regionalt overblik", area}; a name, a list or another workbook → null. */
export function parseReference(text: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.replace(/^=/, ""));
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = parseArea(match?.[3] ?? "");
  return sheet && area && !sheet.includes("[") ? { sheet, area } : null;
}
