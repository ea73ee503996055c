/** Earlier rounds and days ↔ the rows that keep them in the overview's hidden record. */
import * as v from "valibot";
import { MISSING } from "../facts/facts";
import type { EarlierRound, Moment, Past } from "../ledger/past";
import { parseJson, pieces } from "./returnRecord";

/** Column A of such a row. */
export const ROUND = "round";
export const DAY = "day";

/** More of them has no overview that people have worked in. */
const MOST_ROUNDS = 20;
const MOST_DAYS = 1000;

export function* pastRows({ rounds, days }: Past): Generator<readonly string[]> {
  for (const round of rounds) yield [ROUND, ...pieces(JSON.stringify({ ...round, ...written(round) }))];
  for (const day of days) yield [DAY, ...pieces(JSON.stringify(written(day)))];
}

/** Each value is written by its number among the few that there are. */
function written({ at, said }: Moment) {
  const items = [...new Set([...said.values()].flatMap((answers) => [...answers.keys()]))];
  const values = [MISSING, ...new Set([...said.values()].flatMap((answers) => [...answers.values()]))];
  const number = new Map(values.map((value, index) => [value, index]));
  return {
    at,
    answered: items,
    values,
    said: [...said].map(([code, answers]) => [
      code,
      answers.size === 0 ? [] : items.map((item) => number.get(answers.get(item) ?? MISSING) ?? 0),
    ]),
  };
}

const momentEntries = {
  at: v.pipe(v.string(), v.isoTimestamp()),
  answered: v.array(v.string()),
  values: v.array(v.string()),
  said: v.array(v.tuple([v.string(), v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))])),
};
const daySchema = v.object(momentEntries);
const roundSchema = v.object({
  ...momentEntries,
  set: v.object({ id: v.string(), period: v.object({ from: v.number(), to: v.number() }) }),
  items: v.array(v.object({ id: v.string(), name: v.string(), text: v.string(), kind: v.string() })),
  comesOf: v.array(v.object({ item: v.string(), from: v.array(v.string()), adjusted: v.boolean() })),
});

/** A row that says nothing any more is lost. @param cells the row's texts, left to right */
export function parseRound(cells: readonly string[]): EarlierRound | null {
  const parsed = v.safeParse(roundSchema, parseJson(cells.join("")));
  if (!parsed.success) return null;
  const { set, items, comesOf } = parsed.output;
  return { ...momentIn(parsed.output), set, items, comesOf };
}

export function parseDay(cells: readonly string[]): Moment | null {
  const parsed = v.safeParse(daySchema, parseJson(cells.join("")));
  return parsed.success ? momentIn(parsed.output) : null;
}

/** What is beyond what an overview holds is left out, and told to be. */
export function within(rounds: readonly EarlierRound[], days: readonly Moment[]) {
  const past: Past = { rounds: rounds.slice(0, MOST_ROUNDS), days: days.slice(-MOST_DAYS) };
  const lost = rounds.length - past.rounds.length + days.length - past.days.length;
  return { past, lost };
}

function momentIn({ at, answered, values, said }: v.InferOutput<typeof daySchema>): Moment {
  return {
    at,
    said: new Map(
      said.map(([code, numbers]) => [
        code,
        new Map(
          answered.flatMap((item, index) => {
            const value = values[numbers[index] ?? 0] ?? MISSING;
            return value === MISSING ? [] : [[item, value] as const];
          }),
        ),
      ]),
    ),
  };
}
