/** An overview's ledger → what was answered to each recommendation, as the next set's authors need it. */
import type { Texts } from "../../../../../language";
import type { Ledger } from "../../../../ledger/ledger";
import { byName } from "../../../../overview/byName";
import { type Observation, observationsOf, outcomesIn } from "../../overview/observations";

export interface Answered {
  /** "Grøn 26 · Gul 1 · Ubesvaret 2"; outcomes that nobody has are left out. */
  readonly answers: string;
  /** How many municipalities have written a remark. */
  readonly remarks: number;
  /** Names of the municipalities that are red, by name. */
  readonly redAt: readonly string[];
}

/** By recommendation id. */
export function answeredIn(ledger: Ledger, texts: Texts): ReadonlyMap<string, Answered> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observationsOf(ledger)) {
    const { id } = observation.recommendation;
    const own = groups.get(id);
    if (own) own.push(observation);
    else groups.set(id, [observation]);
  }
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      {
        answers: outcomesIn(own)
          .map((outcome) => ({
            word: texts.overview.outcomes[outcome],
            count: own.filter((one) => one.outcome === outcome).length,
          }))
          .filter(({ count }) => count > 0)
          .map(({ word, count }) => `${word} ${count}`)
          .join(" · "),
        remarks: own.filter(({ remark }) => remark !== "").length,
        redAt: byName(
          own.filter(({ outcome }) => outcome === "red").map(({ municipality }) => municipality),
        ).map(({ name }) => name),
      },
    ]),
  );
}
