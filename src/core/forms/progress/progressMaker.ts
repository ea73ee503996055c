/** What is made of the returns of a progress form. */
import type { FormMaker } from "../contract/formType";
import { describeOverview } from "./describeOverview";
import { tallyOf } from "./overview/tally";
import { progressAnswer } from "./reading/answers";
import { describeRows } from "./rows/describeRows";
import { PROGRESS } from "./set/recommendationSet";

export const progressMaker: FormMaker = {
  name: PROGRESS,
  overview: describeOverview,
  rows: describeRows,
  answer: (answer) => {
    const { recommendation, status, statusAsWritten, remark, cell, matchedBy, confidence } =
      progressAnswer(answer);
    return { recommendation, status, statusAsWritten, remark, cell, matchedBy, confidence };
  },
  totals: (ledger) =>
    tallyOf(ledger).recommendations.map(({ recommendation: { id, kind }, counts }) => ({
      recommendation: id,
      kind,
      green: counts.green,
      yellow: counts.yellow,
      red: counts.red,
      notParticipating: counts["not-participating"],
      unanswered: counts.unanswered,
      missing: counts.missing,
    })),
};
