/** Turns answer lines into dropdowns: one for each run of rows of the same kind. */
import type { Texts } from "../../../../language";
import type { Validation } from "../../../../workbook/description";
import type { Kind, RecommendationSet } from "../set/recommendationSet";
import { rulesFor } from "../rules/rules";
import { allowedStatuses, statusChoices } from "../status/statusChoices";
import type { AnswerLine } from "./formLines";
import { down } from "./layout";

interface Run {
  readonly of: Kind;
  readonly from: number;
  readonly to: number;
}

export function statusValidations(
  lines: readonly AnswerLine[],
  set: RecommendationSet,
  texts: Texts,
): readonly Validation[] {
  return runs(lines).map(({ of, from, to }) => {
    const rules = rulesFor(of, set);
    const allowed = allowedStatuses(rules);
    const { form } = texts;
    return {
      range: down(from, to, "status"),
      rule: { kind: "list", values: statusChoices(rules, texts) },
      allowBlank: true,
      prompt: {
        title: form.statusPromptTitle,
        text: form.statusPrompt(allowed, rules.unanswered === "free"),
      },
      error: { title: form.statusErrorTitle, text: form.statusError(allowed), style: "stop" },
    };
  });
}

function runs(lines: readonly AnswerLine[]): readonly Run[] {
  return lines.reduce<readonly Run[]>((done, { row, recommendation: { kind } }) => {
    const last = done.at(-1);
    return last && last.of === kind && last.to === row - 1
      ? [...done.slice(0, -1), { ...last, to: row }]
      : [...done, { of: kind, from: row, to: row }];
  }, []);
}
