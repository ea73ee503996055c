/** Rows → the dropdowns and hints of their cells, one for each run of rows of the same kind. */
import type { Texts } from "../../../../language";
import type { Validation } from "../../../../workbook/description";
import { CATEGORIES } from "../known/register";
import { STATES } from "../reading/values";
import type { AnswerLine } from "./formLines";
import { at } from "./layout";

/** No text is longer than a cell holds: these columns have hints alone. */
const LONGEST = 32_767;

export function answerLists(lines: readonly AnswerLine[], { register }: Texts): readonly Validation[] {
  const { prompts, errorTitle, error: words } = register;
  const error = { title: errorTitle, text: words, style: "stop" } as const;
  const free = { rule: { kind: "textLength", max: LONGEST }, allowBlank: true, error } as const;
  return runs(lines).flatMap(({ from, to, isNew }): readonly Validation[] => {
    const range = (column: Parameters<typeof at>[1]) => `${at(from, column)}:${at(to, column)}`;
    const states = STATES.filter((state) => !isNew || state !== "none");
    return [
      {
        range: range("state"),
        rule: { kind: "list", values: states.map((state) => register.words[state]) },
        allowBlank: true,
        prompt: prompts.state,
        error,
      },
      { range: range("title"), ...free, prompt: prompts.title },
      {
        range: range("category"),
        rule: { kind: "list", values: CATEGORIES.map((one) => register.categories[one]) },
        allowBlank: true,
        error: { ...error, style: "warning" },
      },
      { range: range("municipalities"), ...free, prompt: prompts.municipalities },
      { range: range("financing"), ...free, prompt: prompts.financing },
      { range: range("same"), ...free, prompt: prompts.same },
    ];
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly isNew: boolean;
}

function runs(lines: readonly AnswerLine[]): readonly Run[] {
  return lines.reduce<readonly Run[]>((all, { row, asked }) => {
    const isNew = asked.known === null;
    const last = all.at(-1);
    if (last?.isNew !== isNew || last.to !== row - 1) return [...all, { from: row, to: row, isNew }];
    return [...all.slice(0, -1), { ...last, to: row }];
  }, []);
}
