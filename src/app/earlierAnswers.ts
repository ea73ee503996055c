/** An earlier overview, and the set that is asked about now → what somebody answered last time to what each item comes of. */
import { formOf } from "../core/forms";
import type { EarlierAnswer, EarlierAnswers } from "../core/forms/contract/form";
import { answersIn, factsOf, MISSING, NOT_JOINED, UNANSWERED } from "../core/facts/facts";
import type { Ledger, LedgerEntry } from "../core/ledger/ledger";
import { type ComesOf, compareSets } from "../core/sets/compareSets";
import type { Definition } from "../core/sets/definition";
import type { Texts } from "../language";

/**
 * Null when the set does not continue the earlier one.
 *
 * @param known all sets on the way between them, the two among them
 */
export function comesOf(
  earlier: Pick<Definition, "id">,
  set: Definition,
  known: readonly Definition[],
): readonly ComesOf[] | null {
  const form = formOf(set);
  if (earlier.id === set.id) {
    return form.items.map(({ id }) => ({ item: id, from: [id], adjusted: false }));
  }
  const generations = [...known.filter(({ id }) => id !== set.id).map(formOf), form];
  const compared = compareSets(generations, earlier.id, set.id);
  return (
    compared &&
    compared.items
      .filter(({ change }) => change !== "new")
      .map(({ item, change, from }) => ({
        item: item.id,
        from: from.map((one) => one.item.id),
        adjusted: change === "adjusted",
      }))
  );
}

/** @param codes of the municipalities that the form is for: of several the first that has answered counts */
export function earlierAnswers(
  ledger: Ledger,
  items: readonly ComesOf[],
  codes: readonly string[],
  texts: Texts,
): EarlierAnswers {
  const entry = ledger.entries.find(
    ({ municipality, accepted }) => accepted && codes.includes(municipality.code),
  );
  if (!entry) return new Map();
  const words = ledger.set.spokenWords(texts);
  const when = whenOf(entry);
  const said = new Map(
    answersIn(ledger)
      .filter(({ municipality }) => municipality.code === entry.municipality.code)
      .map((fact) => [fact.item.id, { value: fact.value, beside: besideOf(ledger, fact) }]),
  );
  return new Map(
    items.flatMap(({ item, from, adjusted }) => {
      const answers = from.flatMap((number): readonly EarlierAnswer[] => {
        const answer = said.get(number);
        if (!answer || answer.value === MISSING) return [];
        const { value, beside } = answer;
        if ((value === UNANSWERED || value === NOT_JOINED) && beside === "") return [];
        const isSame = number === item && from.length === 1;
        return [{ number: isSame ? null : number, value: words.get(value) ?? value, beside, when, adjusted }];
      });
      return answers.length > 0 ? [[item, answers] as const] : [];
    }),
  );
}

function besideOf(ledger: Ledger, fact: ReturnType<typeof answersIn>[number]): string {
  return factsOf(ledger)
    .filter(
      ({ municipality, item, field }) =>
        municipality.code === fact.municipality.code && item.id === fact.item.id && field !== fact.field,
    )
    .map(({ value }) => value)
    .filter((value) => value !== "")
    .join("\n");
}

/** The day that the council treated it, or else the day that it was saved. */
function whenOf({ accepted }: LedgerEntry): string | null {
  const { head, savedAt } = accepted?.return ?? {};
  const days = [head?.councilDate, savedAt].map((one) => /^\d{4}-\d{2}-\d{2}/.exec(one ?? "")?.[0]);
  return days.find((day) => day !== undefined) ?? null;
}
