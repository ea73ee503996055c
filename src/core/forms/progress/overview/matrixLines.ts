/** A set → the lines of the matrix, and where each recommendation and each municipality stands in it. */
import type { Position } from "../../../../workbook/address";
import { byName } from "../../../overview/byName";
import type { Municipality } from "../../../respondents/municipality";
import { type Kind, KINDS, type RecommendationSet, type Theme } from "../set/recommendationSet";
import { legendOf } from "./matrixLegend";
import type { Observation } from "./observations";

export const FIRST_MUNICIPALITY = 3;
/** Characters; narrow enough that the frozen columns leave a small screen room for the municipalities. */
export const TEXT_WIDTH = 76;
/** Below the heading and its explanation; names and legend share these rows, side by side. */
export const LEGEND_ROW = 3;
/** Letters are on average narrower than the digit that widths are measured in. */
const CHARACTERS = Math.floor(TEXT_WIDTH * 1.1);
/** Of a set that would be many sheets of paper, so many lines of each text are shown. */
const SHORT_LINES = 2;
const MOST_LINES = 200;

export type MatrixLine =
  | { readonly about: "kind"; readonly kind: Kind }
  | { readonly about: "theme"; readonly theme: Theme }
  | { readonly about: "recommendation"; readonly id: string; readonly text: string };

/** Skal first, then kan; in each the themes that have any, in the set's order. */
export function linesOf(set: RecommendationSet): {
  readonly lines: readonly MatrixLine[];
  /** Are long texts cut, because they would be many sheets of paper? They stand whole in Data. */
  readonly shortened: boolean;
} {
  const lines = KINDS.flatMap((kind): readonly MatrixLine[] => {
    const own = set.themes.flatMap((theme): readonly MatrixLine[] => {
      const asked = theme.recommendations.filter((one) => one.kind === kind);
      return asked.length === 0
        ? []
        : [
            { about: "theme", theme },
            ...asked.map(({ id, text }): MatrixLine => ({ about: "recommendation", id, text })),
          ];
    });
    return own.length === 0 ? [] : [{ about: "kind", kind }, ...own];
  });
  if (printedLines(lines) <= MOST_LINES) return { lines, shortened: false };
  const short = lines.map((line) =>
    line.about === "recommendation" ? { ...line, text: cut(line.text) } : line,
  );
  return { lines: short, shortened: true };
}

export function printedLines(lines: readonly MatrixLine[]): number {
  return lines.reduce(
    (sum, line) => sum + (line.about === "recommendation" ? Math.ceil(line.text.length / CHARACTERS) : 1.5),
    0,
  );
}

function cut(text: string): string {
  const most = CHARACTERS * SHORT_LINES;
  if (text.length <= most) return text;
  const start = text.slice(0, most - 2);
  const end = start.lastIndexOf(" ");
  return `${start.slice(0, end > most / 2 ? end : most - 3)} …`;
}

/** Where recommendation and municipality meet. */
export type MatrixPlaces = (municipality: string, recommendation: string) => Position | null;

export function matrixPlaces(
  set: RecommendationSet,
  observations: readonly Observation[],
  municipalities: readonly Municipality[],
): MatrixPlaces {
  const first = LEGEND_ROW + legendOf(observations).length + 1;
  const rows = new Map(
    linesOf(set).lines.flatMap((line, index) =>
      line.about === "recommendation" ? [[line.id, first + index] as const] : [],
    ),
  );
  const columns = new Map(
    byName(municipalities).map(({ code }, index) => [code, FIRST_MUNICIPALITY + index]),
  );
  return (municipality, recommendation) => {
    const [row, column] = [rows.get(recommendation), columns.get(municipality)];
    return row === undefined || column === undefined ? null : { row, column };
  };
}
