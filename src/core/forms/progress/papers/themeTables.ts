/** A set → the form as it has always been printed: a table for each theme, filled in or empty. */
import type { Block, TableCell } from "../../../../document/description";
import { cell, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { periodWords } from "../form/formTitle";
import { KINDS, type Recommendation, type RecommendationSet, type Theme } from "../set/recommendationSet";

/** What stands in the two cells beside a recommendation. */
export type AnswerCells = (recommendation: Recommendation) => readonly [status: TableCell, remark: TableCell];

/** @param altText by the theme's title, for those who have the table read aloud */
export function themeTables(
  set: RecommendationSet,
  answer: AnswerCells,
  altText: (theme: string) => string,
  texts: Texts,
): readonly Block[] {
  const { statusColumn, remarkColumn, newTheme } = texts.form;
  return set.themes.map((theme): Block => ({
    kind: "table",
    altText: altText(theme.title),
    columns: [{ width: 34 }, { width: 13 }, { width: 53 }],
    header: [theme.isNew ? newTheme(theme.title) : theme.title, statusColumn, remarkColumn].map((head) =>
      cell(head),
    ),
    rows: rowsOf(set, theme, answer, texts),
  }));
}

/** As in the original: SKAL has a heading alone, KAN a heading and the theme's lead-in; an empty block is left out. */
function rowsOf(set: RecommendationSet, theme: Theme, answer: AnswerCells, texts: Texts) {
  const { skalHeading, kanHeading } = texts.form;
  const period = periodWords(set, texts);
  const across = (text: string, bold: boolean) => ({
    cells: [cell(words(text, { bold }), { span: 3 })],
    heads: true,
  });
  return KINDS.flatMap((kind) => {
    const own = theme.recommendations.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const leadIn = kind === "kan" ? theme.kanIntro : null;
    return [
      across(kind === "skal" ? skalHeading(period) : kanHeading(period), true),
      ...(leadIn === null ? [] : [across(leadIn, false)]),
      ...own.map((one) => ({ cells: [cell(one.text), ...answer(one)] })),
    ];
  });
}
