/** What has changed since last time → the part of the front page that says so; it follows the sheet Udvikling. */
import type { Texts } from "../../../../../language";
import { areaToA1, quoteSheet } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { cell, emptyCells, liveCell, textCell } from "../../../../overview/cell";
import { words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import { LABEL_COLUMN, LAST_COLUMN } from "../front/columns";
import type { FrontPart } from "../front/frontPart";
import type { DevelopmentSheet } from "./developmentSheet";
import { namedMovers, type Since, sinceSentence } from "./since";

const NAME = "since";
/** Characters on one line across the page. */
const LINE: Readonly<Record<Line["style"], number>> = { group: 100, plain: 120, saying: 140 };
const LINE_HEIGHT = 14;

interface Line {
  readonly style: "group" | "plain" | "saying";
  readonly text: Live<string>;
}

export function sinceOnFront(
  all: readonly Since[],
  tables: DevelopmentSheet["tables"],
  texts: Texts,
): FrontPart {
  const own = texts.overview.development;
  const lines = all.flatMap((since) => linesOf(since, tables, texts));
  const height = ({ style, text }: Line) =>
    style === "group" ? 18 : Math.max(1, Math.ceil(text.value.length / LINE[style])) * LINE_HEIGHT + 4;
  return {
    block: { name: NAME, heights: [26, ...lines.map(height), 16, 8] },
    draw: (top) => {
      const wide = (row: number) =>
        areaToA1({ from: { row, column: LABEL_COLUMN }, to: { row, column: LAST_COLUMN } });
      const cells: readonly CellDescription[] = [
        textCell(top, LABEL_COLUMN, "section", own.sinceLast),
        ...emptyCells(top, { from: LABEL_COLUMN + 1, to: LAST_COLUMN }, "section"),
        ...lines.map(({ style, text }, index) => liveCell(top + 1 + index, LABEL_COLUMN, style, text)),
        cell(top + 1 + lines.length, LABEL_COLUMN, "sayerLink", {
          kind: "link",
          text: own.seeAll,
          sheet: own.sheet,
          range: "A1",
        }),
      ];
      return { cells, merges: lines.map((_, index) => wide(top + 1 + index)) };
    },
  };
}

function linesOf(since: Since, tables: DevelopmentSheet["tables"], texts: Texts): readonly Line[] {
  const own = texts.overview.development;
  const sheet = quoteSheet(own.sheet);
  const { kinds, arrived, title, comparison } = since;
  return [
    { style: "group", text: words(title) },
    ...(arrived.length > 0 ? [{ style: "plain", text: words(own.newAnswers(arrived)) } as const] : []),
    ...kinds.flatMap((of): readonly Line[] => {
      const found = tables.find((one) => one.comparison === comparison && one.kind === of.kind);
      if (!found || of.only.length === 0) return [];
      const count = (movement: Parameters<typeof found.table.total>[0]) => {
        const total = found.table.total(movement);
        return { expression: `${sheet}!${total.cell}`, value: total.value };
      };
      const names = namedMovers(of, texts);
      return [
        { style: "plain", text: sinceSentence(of.kind, count, texts) },
        ...(names === "" ? [] : [{ style: "saying", text: words(names) } as const]),
      ];
    }),
    ...(kinds.some(({ others }) => others) ? [{ style: "saying", text: words(own.oneByOne) } as const] : []),
  ];
}
