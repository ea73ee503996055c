/** What is made of the returns of a form about employment plans. */
import { fieldOf } from "../../intake/return";
import type { FormMaker } from "../contract/formType";
import { describeOverview } from "./describeOverview";
import { describeRows } from "./overview/dataColumns";
import { goalTotals } from "./overview/goalTotals";
import { GOALS } from "./plans/plans";
import { MARK, TEXT } from "./reading/fields";

export const goalsMaker: FormMaker = {
  name: GOALS,
  overview: describeOverview,
  rows: describeRows,
  answer: (answer) => {
    const { value, written, cell } = fieldOf(answer, MARK);
    const { item, matchedBy, confidence } = answer;
    const text = fieldOf(answer, TEXT).value;
    return { item, mark: value, markAsWritten: written, text, cell, matchedBy, confidence };
  },
  totals: (ledger) => goalTotals(ledger).map(({ goal, counts }) => ({ goal: goal.id, ...counts })),
};
