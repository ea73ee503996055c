/** Labels with six counts each → a table of a paper. */
import type { Table } from "../../../../document/description";
import { cell, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { OUTCOMES } from "../overview/observations";
import { OUTCOME_LOOK } from "../overview/styles";
import { totalOf } from "../overview/tally";
import type { Counts } from "../overview/tally";

export interface LabelledCounts {
  readonly label: string;
  readonly counts: Counts;
}

/** @param labelHead what the labels are */
export function countsTable(
  labelHead: string,
  rows: readonly LabelledCounts[],
  caption: string,
  altText: string,
  texts: Texts,
): Table {
  const { outcomes, total } = texts.overview;
  return {
    kind: "table",
    caption: { label: texts.papers.table, text: caption },
    altText,
    columns: [
      { width: 30 },
      ...OUTCOMES.map(() => ({ width: 10.3, align: "center" as const })),
      { width: 8.2, align: "center" },
    ],
    header: [
      cell(labelHead),
      ...OUTCOMES.map((outcome) => {
        const { fill, text } = OUTCOME_LOOK[outcome];
        return cell(words(outcomes[outcome], { colour: text }), { fill });
      }),
      cell(total),
    ],
    rows: rows.map(({ label, counts }) => ({
      cells: [
        cell(label),
        ...OUTCOMES.map((outcome) => cell(String(counts[outcome]))),
        cell(words(String(totalOf(counts)), { bold: true })),
      ],
    })),
    dense: true,
  };
}
