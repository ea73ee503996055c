/** Turns a return's findings into points: one for each recommendation, and what is the same of many said once. */
import type { Texts } from "../../language/da/texts";
import type { ItemNames } from "../sets/definition";
import {
  about,
  inBrackets,
  NO_NAMES,
  placesOf,
  sentenceOf,
  withoutStop,
  withPlaces,
} from "./describeFinding";
import { type Finding, isVoluntaryBlank, type Severity } from "../findings/finding";

export interface Point {
  /** Of the heaviest that it says. */
  readonly severity: Severity;
  /** E.g. "1.1 Rekrutteringsservice: vælg Grøn, Gul eller Rød (C11)." */
  readonly sentence: string;
}

/** One thing that is said, with every place that it is said of. */
interface Said {
  readonly severity: Severity;
  readonly sentence: string;
  readonly places: Set<string>;
}

/** All that is said of one recommendation; or one thing that is said of none. */
interface Group {
  readonly item: string | null;
  readonly said: Map<string, Said>;
}

/** The same of more recommendations than these is one point, in which they are called by their numbers. */
const MOST_BY_NAME = 5;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The heaviest first, among alike in the order in which they are first said. Voluntary fields that are blank are
 * counted, not named.
 *
 * @param names see `describeFinding`
 */
export function describeTogether(
  findings: readonly Finding[],
  texts: Texts,
  names: ItemNames = NO_NAMES,
): readonly Point[] {
  const said = findings.filter(({ code }) => !isVoluntaryBlank(code));
  const blank = findings.length - said.length;
  const points = alike(groupsOf(said, texts)).flatMap((groups) =>
    groups.length > MOST_BY_NAME ? [byNumber(groups)] : groups.map((group) => byName(group, names)),
  );
  const counted: readonly Point[] =
    blank > 0 ? [{ severity: "note", sentence: texts.together.kanUnanswered(blank) }] : [];
  return [...points, ...counted].toSorted(heaviestFirst);
}

function groupsOf(findings: readonly Finding[], texts: Texts): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const found of findings) {
    const { item, severity } = found;
    const sentence = sentenceOf(found, texts);
    const key = item === null ? `said ${sentence}` : `about ${item}`;
    const group = groups.get(key) ?? { item, said: new Map<string, Said>() };
    const one = group.said.get(sentence) ?? { severity, sentence, places: new Set<string>() };
    for (const place of placesOf(found, texts)) one.places.add(place);
    group.said.set(sentence, one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Those of which the same and nothing else is said, together; the others each alone. */
function alike(groups: readonly Group[]): readonly (readonly Group[])[] {
  const together = new Map<string, Group[]>();
  for (const group of groups) {
    const words = [...group.said.keys()].join(" ");
    const key = group.item === null ? `said ${words}` : `about ${words}`;
    const known = together.get(key);
    if (known) known.push(group);
    else together.set(key, [group]);
  }
  return [...together.values()];
}

function byName(group: Group, names: ItemNames): Point {
  const { item } = group;
  const parts = partsOf(group);
  const sentence = parts.map((one) => withPlaces(one.sentence, [...one.places])).join(" ");
  return {
    severity: heaviest(parts),
    sentence: item === null ? sentence : about(names.get(item) ?? item, sentence),
  };
}

/** "Vælg Grøn, Gul eller Rød: 1.1 (C11), 2.1 (C15)." @param groups of which the same is said */
function byNumber(groups: readonly Group[]): Point {
  const parts = groups.slice(0, 1).flatMap(partsOf);
  const sentence = parts.map((one) => one.sentence).join(" ");
  const numbers = groups.map(({ item, said }) => {
    const places = new Set([...said.values()].flatMap((one) => [...one.places]));
    return `${item ?? ""}${inBrackets([...places])}`;
  });
  return { severity: heaviest(parts), sentence: `${withoutStop(sentence)}: ${numbers.join(", ")}.` };
}

function partsOf({ said }: Group): readonly Said[] {
  return [...said.values()].toSorted(heaviestFirst);
}

function heaviest([first]: readonly Said[]): Severity {
  return first?.severity ?? "note";
}

function heaviestFirst(a: Pick<Said, "severity">, b: Pick<Said, "severity">): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity];
}
