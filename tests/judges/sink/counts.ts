/** Invented counts that the kitchen sink's table and charts are made of. */
import type { CellContent, CellDescription } from "../../../src/workbook/description";

export const recommendations = [
  "1.1 Virksomhedskontakt",
  "1.2 Fælles indgang",
  "2.1 Data & tal",
  "2.2 Uddannelse",
];
export const counts = [
  [14, 8, 3, 0],
  [20, 0, 5, 0],
  [7, 7, 11, 0],
  [3, 9, 0, 13],
] as const;
export const words = ["Grøn", "Gul", "Rød", "–"];

export function row(at: number, contents: readonly CellContent[], style?: string): CellDescription[] {
  return contents.map((content, index) => ({
    row: at,
    column: index + 1,
    content,
    ...(style === undefined ? {} : { style }),
  }));
}

export const statuses = recommendations.flatMap(
  (item, at) =>
    counts[at]?.flatMap((count, word) =>
      Array.from({ length: count }, (): readonly [string, string] => [item, words[word] ?? ""]),
    ) ?? [],
);
