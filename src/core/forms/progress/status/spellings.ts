/** Which ways of writing a status are sure enough to be read, and by which rule. */
import type { StatusName } from "../set/recommendationSet";

/** A status that was read although it is not written as the form writes it. */
export type SpellingRule =
  "spelling" | "english" | "initial" | "dash" | "words" | "symbol" | "punctuation" | "tick";

export interface Spelling {
  readonly status: StatusName;
  readonly rule: SpellingRule;
}

type ByStatus = Readonly<Partial<Record<StatusName, readonly string[]>>>;

/** Without ø (other keyboards, other systems) and in the neuter, as in "rødt". */
const SPELLED: ByStatus = {
  green: ["groen", "gron", "grön", "grøen", "grønn", "grønt", "grøn status", "status grøn"],
  yellow: ["gult", "guul", "gul status", "status gul"],
  red: ["roed", "rod", "röd", "rødt", "rød status", "status rød"],
};

const ENGLISH: ByStatus = {
  green: ["green"],
  yellow: ["yellow"],
  red: ["red"],
  "not-participating": ["not participating", "does not take part", "not relevant"],
};

/**
 * Beginnings that only one status has, in Danish and English alike. "g" is not among them: it is both
 * grøn and gul.
 */
const INITIALS: ByStatus = {
  green: ["gr", "grø"],
  yellow: ["gu", "y"],
  red: ["r", "rø"],
};

const DASHES: ByStatus = { "not-participating": ["-", "--", "---"] };

const WORDS: ByStatus = {
  "not-participating": [
    "deltager ikke",
    "vi deltager ikke",
    "kommunen deltager ikke",
    "ikke deltagende",
    "deltager ej",
    "ikke relevant",
    "ej relevant",
    "n/a",
    "n.a",
    "n.a.",
  ],
};

/** Signs that have the colour themselves, in whatever letters they are written. */
const SYMBOLS: ByStatus = {
  green: ["🟢", "🟩", "💚"],
  yellow: ["🟡", "🟨", "💛"],
  red: ["🔴", "🟥", "❤"],
};

/**
 * The overview's own signs. Beside their word they say what it says; alone they say nothing: whoever makes a
 * traffic light of one sign gives it its colour by its letters.
 */
export const SIGNS: ReadonlyMap<string, StatusName> = new Map([
  ["●", "green"],
  ["▲", "yellow"],
  ["■", "red"],
]);

/** Every spelling, as `comparable` writes it, with its status and rule. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ...entries("spelling", SPELLED),
  ...entries("english", ENGLISH),
  ...entries("initial", INITIALS),
  ...entries("dash", DASHES),
  ...entries("words", WORDS),
  ...entries("symbol", SYMBOLS),
]);

/** What could have been meant by a text that is too short to tell. */
export const AMBIGUOUS: ReadonlyMap<string, readonly StatusName[]> = new Map([["g", ["green", "yellow"]]]);

function entries(rule: SpellingRule, spellings: ByStatus): [string, Spelling][] {
  const statuses: readonly StatusName[] = ["green", "yellow", "red", "not-participating"];
  return statuses.flatMap((status) =>
    (spellings[status] ?? []).map((text): [string, Spelling] => [text, { status, rule }]),
  );
}
