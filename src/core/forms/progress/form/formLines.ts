/** Turns a set into the lines of its form below the head, each with its row: theme, SKAL block, KAN block. */
import type { Kind, Recommendation, RecommendationSet, Theme } from "../set/recommendationSet";
import type { EarlierAnswer, EarlierAnswers } from "../../contract/form";
import { FIRST_THEME_ROW } from "./layout";

export type FormLine =
  | { readonly kind: "gap"; readonly row: number }
  | { readonly kind: "theme"; readonly row: number; readonly theme: Theme }
  | { readonly kind: "block"; readonly row: number; readonly of: Kind; readonly leadIn: string | null }
  | { readonly kind: "leadIn"; readonly row: number; readonly text: string }
  | { readonly kind: "answer"; readonly row: number; readonly recommendation: Recommendation }
  /** Below an answer: what was answered last time. */
  | { readonly kind: "earlier"; readonly row: number; readonly answers: readonly EarlierAnswer[] };

type Unplaced = FormLine extends infer Line ? (Line extends FormLine ? Omit<Line, "row"> : never) : never;

/**
 * As in the original: SKAL has a heading alone, KAN a heading and the theme's lead-in sentence, and a
 * block without recommendations is left out. Within a block the set's own order holds.
 */
export function formLines(
  set: Pick<RecommendationSet, "themes">,
  earlier: EarlierAnswers = NOTHING,
): readonly FormLine[] {
  return set.themes
    .flatMap((theme, index): readonly Unplaced[] => [
      ...(index === 0 ? [] : [{ kind: "gap" } as const]),
      { kind: "theme", theme },
      ...block(theme, "skal", null, earlier),
      ...block(theme, "kan", theme.kanIntro, earlier),
    ])
    .map((line, index): FormLine => ({ ...line, row: FIRST_THEME_ROW + index }));
}

const NOTHING: EarlierAnswers = new Map();

function block(theme: Theme, of: Kind, leadIn: string | null, earlier: EarlierAnswers): readonly Unplaced[] {
  const recommendations = theme.recommendations.filter(({ kind }) => kind === of);
  if (recommendations.length === 0) return [];
  return [
    { kind: "block", of, leadIn },
    ...(leadIn === null ? [] : [{ kind: "leadIn", text: leadIn } as const]),
    ...recommendations.flatMap((recommendation): readonly Unplaced[] => {
      const answers = earlier.get(recommendation.id) ?? [];
      return [
        { kind: "answer", recommendation },
        ...(answers.length > 0 ? [{ kind: "earlier", answers } as const] : []),
      ];
    }),
  ];
}

export type AnswerLine = Extract<FormLine, { kind: "answer" }>;

/** The lines that are answered, from the top. */
export function answerLines(lines: readonly FormLine[]): readonly AnswerLine[] {
  return lines.filter((line): line is AnswerLine => line.kind === "answer");
}
