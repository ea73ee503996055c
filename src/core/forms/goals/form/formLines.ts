/** Turns what is asked into the form's lines below the head, each with its row: a heading for each group, then its rows. */
import { type Asked, askedIn, type Plans } from "../plans/plans";
import { FIRST_ROW } from "./layout";

export type FormLine =
  | { readonly kind: "gap"; readonly row: number }
  | { readonly kind: "group"; readonly row: number; readonly title: string; readonly marked: boolean }
  | AnswerLine;

export interface AnswerLine {
  readonly kind: "answer";
  readonly row: number;
  readonly asked: Asked;
}

type Unplaced = FormLine extends infer Line ? (Line extends FormLine ? Omit<Line, "row"> : never) : never;

export function formLines(plans: Plans): readonly FormLine[] {
  return askedIn(plans)
    .flatMap((asked, index, all): readonly Unplaced[] => {
      const opens = asked.group !== all[index - 1]?.group;
      return [
        ...(opens && index > 0 ? [{ kind: "gap" } as const] : []),
        ...(opens ? [{ kind: "group", title: asked.group, marked: asked.kind === "goal" } as const] : []),
        { kind: "answer", asked },
      ];
    })
    .map((line, index): FormLine => ({ ...line, row: FIRST_ROW + index }));
}

/** The lines that are answered, from the top. */
export function answerLines(plans: Plans): readonly AnswerLine[] {
  return formLines(plans).filter((line) => line.kind === "answer");
}
