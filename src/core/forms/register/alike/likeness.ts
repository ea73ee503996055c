/** Two collaborations as they are told → the same, perhaps the same, or two: nobody guesses in between. */
import { comparable } from "../../../text/comparable";
import { letterPairs, similarities } from "../../../text/similarity";
import { wordsOf } from "../../../text/words";

export interface Described {
  readonly title: string;
  /** Purpose, target group, content: whatever else is told of it. */
  readonly about: string;
  /** Names of the municipalities that take part. */
  readonly municipalities: readonly string[];
}

/** What of it is compared; made once each. */
export interface Compared {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly aboutWords: ReadonlySet<string>;
  readonly numbers: string;
  readonly municipalities: ReadonlySet<string>;
}

export type Likeness = "same" | "perhaps" | "two";

/** Said of nearly every collaboration, so that they tell none from another. */
const COMMON = new Set(
  (
    "af alle andre at begge blandt borgere borgerne bedre de deltagere den der deres det du eget egen en er et efter " +
    "flere for forløb fra fremme fælles få får gennem give hos hver hvor i ikke indenfor inden indsats initiativ " +
    "jobcenter jobcentre jobcentret jobcentrene kan kommune kommuner kommunen kommunerne med medarbejdere mellem målet " +
    "mod mv nye når om og omkring op over projekt projektet på samarbejde samarbejdet samt sig skal skabe skal som " +
    "styrke så særligt til tilbud tværkommunal tværkommunale tværkommunalt tværs under understøtte ved vi øge " +
    "and by for in of on project the to with"
  ).split(" "),
);

/** Danish words are told apart by their beginnings: "unge" and "ungeindsats", "virksomheder" and "virksomhed". */
const STEM = 5;

export function compared({ title, about, municipalities }: Described): Compared {
  const plain = wordsOf(comparable(title));
  return {
    title: plain,
    titleWords: stems(plain),
    aboutWords: stems(wordsOf(comparable(about))),
    numbers: (plain.match(/\d+/g) ?? []).join(" "),
    municipalities: new Set(municipalities),
  };
}

function stems(words: string): ReadonlySet<string> {
  const all = words.split(" ").filter((word) => word.length > 2 && !COMMON.has(word));
  return new Set(all.map((word) => word.slice(0, STEM)));
}

/** Titles so alike, letter by letter, are the same title misspelt … */
const MISSPELT = 0.9;
/** … and so alike that a person should look. */
const ALIKE = 0.65;
/** So much of the shorter of two descriptions stands in the longer. */
const ALIKE_WORDS = 0.35;
/** The same, title and description taken together, where few or no participants are known to be the same. */
const MUCH = 0.5;
/** The same title over descriptions with so little in common is asked about. */
const UNLIKE_WORDS = 0.15;
/** Fewer words are too few to tell anything by … */
const FEWEST = 4;
/** … and fewer in common: "ledige" and "virksomheder" stand in most of them. */
const FEWEST_SHARED = 3;

export function likeness(a: Compared, b: Compared): Likeness {
  const letters = similarities(letterPairs([a.title]), b.title)[0] ?? 0;
  const sameTitle = a.title !== "" && (a.title === b.title || letters >= MISSPELT) && a.numbers === b.numbers;
  const together = shared(a.municipalities, b.municipalities);
  const isApart = a.municipalities.size > 0 && b.municipalities.size > 0 && together === 0;
  const about = part(a.aboutWords, b.aboutWords);
  if (sameTitle) return isApart || (about !== null && about < UNLIKE_WORDS) ? "perhaps" : "same";
  const titles = shared(a.titleWords, b.titleWords);
  const shorter = Math.min(a.titleWords.size, b.titleWords.size);
  const isNamedAlike = titles > 0 && titles * 2 >= shorter && (together > 0 || titles > 1 || !isApart);
  const isToldAlike = about !== null && about >= ALIKE_WORDS && (together > 0 || !isApart);
  const crossed = part(all(a), all(b));
  const isAlike = crossed !== null && crossed >= (together > 1 ? ALIKE_WORDS : isApart ? 1 : MUCH);
  return letters >= ALIKE || isNamedAlike || isToldAlike || isAlike ? "perhaps" : "two";
}

function all({ titleWords, aboutWords }: Compared): ReadonlySet<string> {
  return new Set([...titleWords, ...aboutWords]);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((one) => many.has(one)).length;
}

/** How much of the smaller stands in the larger; null where there is too little to tell by. */
function part(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const fewest = Math.min(a.size, b.size);
  if (fewest < FEWEST) return null;
  const both = shared(a, b);
  return both < FEWEST_SHARED ? 0 : both / fewest;
}
