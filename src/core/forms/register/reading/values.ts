/** Which ways of writing a state, a category or a kind of financing are sure enough to be read. */
import type { ReadChoice } from "../../../intake/formLayout";
import { comparable } from "../../../text/comparable";
import { wordsOf } from "../../../text/words";
import { CATEGORIES, type Category, FINANCING, type Financing } from "../known/register";

/** `none`: this municipality takes no part. */
export const STATES = ["ongoing", "ended", "proposal", "none"] as const;
export type State = (typeof STATES)[number];

/** What a row says; `told` is one in which something is written and no state is chosen. */
export type StateValue = State | "told";

/** As the dropdown offers it first in each language, then what people write instead; in lower case. */
const STATE_WORDS: Readonly<Record<State, readonly string[]>> = {
  ongoing: [
    ...["i gang", "ongoing"],
    ...["igang", "er i gang", "i gang.", "i drift", "aktiv", "løbende", "fortsætter", "bekræftet", "ja", "x"],
    ...["running", "active", "confirmed", "yes"],
  ],
  ended: [
    ...["afsluttet", "ended"],
    ...["er afsluttet", "afsluttet.", "slut", "ophørt", "nedlagt", "stoppet", "færdig"],
    ...["finished", "closed", "stopped"],
  ],
  proposal: [
    ...["forslag", "proposal"],
    ...["et forslag", "forslag.", "foreslået", "idé", "ide", "planlagt", "på vej", "proposed", "planned"],
  ],
  none: [
    ...["deltager ikke", "takes no part"],
    ...[
      "deltager ikke.",
      "vi deltager ikke",
      "ikke med",
      "nej",
      "-",
      "ikke deltager",
      "not taking part",
      "no",
    ],
  ],
};

/** So many at the beginning of each list are the form's own. */
const OWN = 2;

export function readState(text: string): ReadChoice {
  const written = comparable(text);
  if (written === "") return { reading: "blank", readBy: null };
  const state = STATES.find((one) => STATE_WORDS[one].includes(written));
  if (!state) return { reading: "invalid", readBy: null };
  const exact = STATE_WORDS[state].slice(0, OWN).includes(written);
  return { reading: state, readBy: exact ? "exact" : "spelling" };
}

/** Would `readState` read a state here? @param written as `comparable` writes it */
export function isState(written: string): boolean {
  return STATES.some((one) => STATE_WORDS[one].includes(written));
}

/** Words that begin so. "Borgerrettede aktiviteter" and "til borgere" are both for citizens. */
const CATEGORY_STEMS: Readonly<Record<Category, RegExp>> = {
  citizens: /\b(borger|citizen)/,
  companies: /\b(virksomhed|compan|business)/,
  other: /(^|[^\p{L}])(øvrig|andet|andre|other)/u,
};

/** Null where nobody can tell, or where several are named. */
export function readCategory(text: string): Category | null {
  const written = comparable(text);
  const named = CATEGORIES.filter((one) => CATEGORY_STEMS[one].test(written));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const FINANCING_STEMS: Readonly<Record<Financing, RegExp>> = {
  grant: /pulje|grant/,
  operation: /\bdrift|operation/,
  foundation: /\bfond|fonde?(s|n|ne)?\b|foundation/,
};

/** All that are named, in the form's order. */
export function readFinancing(text: string): readonly Financing[] {
  const written = wordsOf(comparable(text));
  return FINANCING.filter((one) => FINANCING_STEMS[one].test(written));
}
