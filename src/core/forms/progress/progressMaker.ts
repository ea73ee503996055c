/** What is made of the returns of a progress form. */
import type { Ledger } from "../../ledger/ledger";
import { notJoined } from "../../ledger/notJoined";
import { observationsOf, type Outcome } from "./overview/observations";
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
  const free = notJoined(ledger);
  const open = observationsOf(ledger).filter(
    ({ recommendation, municipality }) => recommendation.kind === "skal" && free.has(municipality.code),
  );
  return tallyOf(ledger).recommendations.map(({ recommendation: { id, kind }, counts }) => {
    const own = open.filter(({ recommendation }) => recommendation.id === id);
    const apart = (outcome: Outcome) => own.filter((one) => one.outcome === outcome).length;
    const [unanswered, missing] = [apart("unanswered"), apart("missing")];
    return {
      recommendation: id,
      kind,
      green: counts.green,
      yellow: counts.yellow,
      red: counts.red,
      notParticipating: counts["not-participating"],
      unanswered: counts.unanswered - unanswered,
      missing: counts.missing - missing,
      ...(free.size === 0 ? {} : { notJoined: unanswered + missing }),
    };
  });
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
