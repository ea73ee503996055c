/** A ledger → what everybody had answered when it was made, in short. */
import type { Ledger } from "../ledger/ledger";
import type { EarlierRound, Moment } from "../ledger/past";
import type { ComesOf } from "../sets/compareSets";
import { answersIn, MISSING, NOT_JOINED } from "./facts";

/** @param at ISO 8601 in UTC */
export function momentOf(ledger: Ledger, at: string): Moment {
  const said = new Map(
    ledger.entries.map(({ municipality }) => [municipality.code, new Map<string, string>()]),
  );
  for (const { municipality, item, value } of answersIn(ledger)) {
    if (value !== MISSING) said.get(municipality.code)?.set(item.id, value);
  }
  return { at, said };
}

/** @param comesOf what the items of the round that it is compared with come of */
export function earlierRoundOf(ledger: Ledger, at: string, comesOf: readonly ComesOf[]): EarlierRound {
  const { id, period, items, names } = ledger.set;
  return {
    ...momentOf(ledger, at),
    set: { id, period },
    items: items.map(({ id: item, text, kind = "" }) => ({
      id: item,
      name: names.get(item) ?? item,
      text,
      kind,
    })),
    comesOf,
  };
}

/** Had anybody answered anything? Who has not joined says so and no more. */
export function isAnswered({ said }: Moment): boolean {
  return [...said.values()].some((answers) => [...answers.values()].some((value) => value !== NOT_JOINED));
}
