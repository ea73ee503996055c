/** What is made of the returns of a progress form. */
import type { Ledger } from "../../ledger/ledger";
import type { FormMaker } from "../contract/formType";
import { describeOverview } from "./describeOverview";
import { developmentRows } from "./overview/development/developmentRows";
import { trends } from "./overview/development/trends";
import { tallyOf } from "./overview/tally";
import { progressAnswer } from "./reading/answers";
import { describeRows } from "./rows/describeRows";
import { PROGRESS } from "./set/recommendationSet";

/** Those that have not joined owe SKAL no answer: what they leave open is counted apart, where there are any. */
function totals(ledger: Ledger): readonly Readonly<Record<string, string | number>>[] {
  const { recommendations, notJoined } = tallyOf(ledger);
  return recommendations.map(({ recommendation: { id, kind }, counts }) => ({
    recommendation: id,
    kind,
    green: counts.green,
    yellow: counts.yellow,
    red: counts.red,
    notParticipating: counts["not-participating"],
    unanswered: counts.unanswered,
    missing: counts.missing,
    ...(notJoined.length === 0 ? {} : { notJoined: counts["not-joined"] }),
  }));
}

export const progressMaker: FormMaker = {
  name: PROGRESS,
  overview: describeOverview,
  rows: describeRows,
  answer: (answer) => {
    const { recommendation, status, statusAsWritten, remark, cell, matchedBy, confidence } =
      progressAnswer(answer);
    return { recommendation, status, statusAsWritten, remark, cell, matchedBy, confidence };
  },
  totals,
  development: developmentRows,
  trends,
};
