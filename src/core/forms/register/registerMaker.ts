/** What is made of the returns of a form about collaborations. */
import { fieldOf } from "../../intake/return";
import type { FormMaker } from "../contract/formType";
import { describeOverview } from "./describeOverview";
import { DETAILS, REGISTER } from "./known/register";
import { countsOf } from "./overview/counts";
import { describeRows } from "./overview/dataRows";
import { SAME, STATE } from "./reading/fields";

export const registerMaker: FormMaker = {
  name: REGISTER,
  overview: describeOverview,
  rows: describeRows,
  answer: (answer) => {
    const { value, written, cell } = fieldOf(answer, STATE);
    const { item, matchedBy, confidence } = answer;
    const told = [...DETAILS, SAME].map((name) => [name, fieldOf(answer, name).value] as const);
    return {
      item,
      state: value,
      stateAsWritten: written,
      ...Object.fromEntries(told),
      cell,
      matchedBy,
      confidence,
    };
  },
  totals: (ledger) => countsOf(ledger).map((one) => ({ ...one })),
};
