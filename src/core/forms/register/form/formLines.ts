/** What is asked and who is asked → the form's lines: the municipality's own, free rows for new ones, and the others. */
import { type Asked, askedIn, type Register } from "../known/register";
import { FIRST_ROW } from "./layout";

/** Where a row stands, and so what it means that it is blank. */
export type Group = "own" | "fresh" | "others";

export type FormLine =
  | { readonly kind: "gap"; readonly row: number }
  | { readonly kind: "head" | "leadIn"; readonly row: number; readonly group: Group }
  | AnswerLine;

export interface AnswerLine {
  readonly kind: "answer";
  readonly row: number;
  readonly group: Group;
  readonly asked: Asked;
}

type Unplaced = FormLine extends infer Line ? (Line extends FormLine ? Omit<Line, "row"> : never) : never;

/** @param names of the municipalities whose form it is */
export function formLines(register: Register, names: readonly string[]): readonly FormLine[] {
  const all = askedIn(register).map((asked) => ({ asked, group: groupOf(asked, names) }));
  return (["own", "fresh", "others"] as const)
    .map((group) => ({ group, rows: all.filter((one) => one.group === group) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ group, rows }, index): readonly Unplaced[] => [
      ...(index > 0 ? [{ kind: "gap" } as const] : []),
      { kind: "head", group },
      { kind: "leadIn", group },
      ...rows.map(({ asked }) => ({ kind: "answer", group, asked }) as const),
    ])
    .map((line, index): FormLine => ({ ...line, row: FIRST_ROW + index }));
}

/** The lines that are answered, from the top. */
export function answerLines(register: Register, names: readonly string[]): readonly AnswerLine[] {
  return formLines(register, names).filter((line) => line.kind === "answer");
}

export function groupOf({ known }: Asked, names: readonly string[]): Group {
  if (known === null) return "fresh";
  return known.municipalities.some((name) => names.includes(name)) ? "own" : "others";
}
