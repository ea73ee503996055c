/** Turns answers into the progress form of 2017 as it was: a Word document with a table for each theme. */
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import type { Kind, Recommendation, Theme } from "../../src/core/forms/progress/set/recommendationSet";
import { SET } from "../cli/returnFiles";
import { cell, documentOf, paragraph, paragraphs, row, span, table } from "./wordDocument";

export interface Answered {
  readonly status: string;
  readonly remark: string;
}

export type AnswerOf = (item: string) => Answered;

export const koebenhavnsAnswers: AnswerOf = (item) => {
  const answer = koebenhavn.answers.find((one) => one.recommendation === item);
  if (!answer) throw new Error(`København has not answered ${item}`);
  return answer;
};

export const TITLE = SET.formTitle ?? "";

/** The printed form's own wording, where it differs from the set's. */
export function printed({ text, variants }: Recommendation): string {
  return variants[0] ?? text;
}

/** Header row, the SKAL block and the KAN block with its lead-in, as the form was printed. */
export function themeRows(theme: Theme, answerOf: AnswerOf): readonly string[] {
  const shaded = `<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>`;
  const title = theme.isNew ? `${theme.title} (nyt tema)` : theme.title;
  return [
    row(
      [cell(title, shaded), cell("Grøn/gul/rød", shaded), cell("Bemærkninger", shaded)],
      "<w:cantSplit/><w:tblHeader/>",
    ),
    ...block(theme, "skal", "SKAL-initiativer i 2016 og 2017:", theme.skalIntro, answerOf),
    ...block(theme, "kan", "KAN-initiativer i 2016 og 2017", theme.kanIntro, answerOf),
  ];
}

function block(
  { recommendations }: Theme,
  kind: Kind,
  heading: string,
  leadIn: string | null,
  answerOf: AnswerOf,
): readonly string[] {
  const own = recommendations.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  return [
    row([cell(heading, span(3))]),
    ...(leadIn === null ? [] : [row([cell(leadIn, span(3))])]),
    ...own.map((one) => {
      const { status, remark } = answerOf(one.id);
      return row([printed(one), status, remark].map((text) => cell(isXml(text) ? text : paragraphs(text))));
    }),
  ];
}

/** Paragraphs as XML, for answers that are more than text. */
function isXml(text: string): boolean {
  return text.startsWith("<w:p>") || text.startsWith("<w:sdt>");
}

/** The whole form. @param above paragraphs before the first table, as XML */
export function wordForm(answerOf: AnswerOf, above = head("Københavns Kommune")): Uint8Array {
  const themes = SET.themes.map((theme) => table(...themeRows(theme, answerOf)) + paragraph(""));
  return documentOf(above + themes.join(""));
}

export function head(municipality: string): string {
  return paragraph(municipality) + paragraph(TITLE, `<w:pStyle w:val="Overskrift1"/>`) + paragraph("");
}
