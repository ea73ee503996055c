/** Turns a set into the sheet that tells how the form is filled in and returned. */
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import { text } from "../../../../workbook/content";
import type { CellDescription, SheetDescription } from "../../../../workbook/description";
import type { RecommendationSet } from "../set/recommendationSet";
import { formTitle } from "./formTitle";
import { type GuideLine, guideLines } from "./guideLines";
import { printed } from "../../../look/print";
import type { StyleName } from "./styles";

const COLUMNS = [
  { column: 1, width: 27 },
  { column: 2, width: 68 },
];

/** Title, whose form it is, then the lines with a gap above each section. */
const FIRST_LINE = 4;
const GAP_HEIGHT = 12;

export function guideSheet(set: RecommendationSet, name: string, texts: Texts): SheetDescription {
  const placed = withRows(guideLines(set, texts));
  const last = placed.at(-1)?.row ?? FIRST_LINE;
  return sheet({
    name: texts.form.guideSheet,
    columns: COLUMNS,
    rows: placed.filter(({ line }) => line.opens).map(({ row }) => ({ row: row - 1, height: GAP_HEIGHT })),
    cells: [
      words(1, 1, texts.form.guide.title, "guideTitle"),
      words(2, 1, name, "guideWord"),
      words(2, 2, formTitle(set, texts), "guideText"),
      ...placed.flatMap(({ row, line }) => [
        ...(line.left ? [words(row, 1, line.left.words, line.left.style)] : []),
        ...(line.right === undefined ? [] : [words(row, 2, line.right, "guideText")]),
      ]),
    ],
    protection: { allow: ["formatRows", "formatColumns"] },
    print: printed({
      orientation: "portrait",
      area: `A1:B${last}`,
      about: `${name} · ${set.title}`,
      pages: texts.form.footerPage,
    }),
  });
}

function words(row: number, column: number, value: string, style: StyleName): CellDescription {
  return { row, column, content: text(value), style };
}

function withRows(lines: readonly GuideLine[]): readonly { row: number; line: GuideLine }[] {
  let row = FIRST_LINE - 2;
  return lines.map((line) => {
    row += line.opens ? 2 : 1;
    return { row, line };
  });
}
