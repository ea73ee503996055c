/** The previous set's recommendations → a hidden sheet that the column of changes looks them up in. */
import { reference } from "../../../../../workbook/address";
import { text } from "../../../../../workbook/content";
import type { SheetDescription } from "../../../../../workbook/description";
import { type RecommendationSet, recommendationsOf } from "../../set/recommendationSet";

const NAME = "_forrige";

export interface PreviousSheet {
  readonly sheet: SheetDescription;
  /** References to the numbers and to the texts, as a formula wants them. */
  readonly numbers: string;
  readonly texts: string;
}

export function previousSheet(previous: RecommendationSet): PreviousSheet {
  const all = recommendationsOf(previous).map(({ recommendation }) => recommendation);
  const column = (at: number) =>
    reference(NAME, { from: { row: 1, column: at }, to: { row: all.length, column: at } });
  return {
    sheet: {
      name: NAME,
      visibility: "veryHidden",
      gridlines: true,
      columns: [
        { column: 1, width: 12 },
        { column: 2, width: 70 },
      ],
      rows: [],
      cells: all.flatMap(({ id, text: words }, index) => [
        { row: index + 1, column: 1, content: text(id), style: "mark" },
        { row: index + 1, column: 2, content: text(words), style: "mark" },
      ]),
      merges: [],
      validations: [],
      conditionalFormats: [],
      tables: [],
      charts: [],
    },
    numbers: column(1),
    texts: column(2),
  };
}
