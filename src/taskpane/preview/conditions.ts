/** A cell's text and the sheet's conditional formats → the format that applies to it, or none. */
import { parseArea } from "../../workbook/address";
import type { ConditionalFormat } from "../../workbook/description";

export interface Condition {
  readonly format: ConditionalFormat;
  readonly covers: (row: number, column: number) => boolean;
  readonly holds: (text: string) => boolean;
}

/**
 * The conditions that look at the cell's own text, which is all that forms and overviews have: the cell
 * is one of some texts, letter for letter or as a person reads it. A formula of any other kind never holds
 * here; in Excel it does its work.
 */
export function conditionsOf(formats: readonly ConditionalFormat[]): readonly Condition[] {
  return formats.flatMap((format) => {
    const area = parseArea(format.range);
    if (!area) return [];
    const { from, to } = area;
    return [
      {
        format,
        covers: (row: number, column: number) =>
          row >= from.row && row <= to.row && column >= from.column && column <= to.column,
        holds: testOf(format.formula),
      },
    ];
  });
}

function testOf(formula: string): (text: string) => boolean {
  const equal = constants(formula, /[A-Z]{1,3}\d+="((?:[^"]|"")*)"/g);
  if (equal.length > 0) return (text) => equal.includes(text);
  // core/forms/progress/form/cellText: LOWER(TRIM(…)) compared by EXACT, or one sign sought by FIND.
  const read = constants(formula, /\)\),"((?:[^"]|"")*)"\)/g);
  const oneSign = formula.includes("FIND(");
  return (text) => {
    const plain = text.trim().toLowerCase();
    return oneSign ? plain.length === 1 && read.join("").includes(plain) : read.includes(plain);
  };
}

function constants(formula: string, pattern: RegExp): readonly string[] {
  return [...formula.matchAll(pattern)].map((match) => (match[1] ?? "").replaceAll('""', '"'));
}

export function formatFor(
  conditions: readonly Condition[],
  row: number,
  column: number,
  text: string,
): ConditionalFormat | null {
  return conditions.find((one) => one.covers(row, column) && one.holds(text))?.format ?? null;
}
