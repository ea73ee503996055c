/** Passes over elements that stood in the last part too, letter for letter: a form's cells are the same in every return. */
import { detached } from "../detached";
import { isDeclaredAlike, type Namespaces } from "./namespaces";
import type { TextOf } from "./utf8";

/** Asked by the scanner, which itself knows only where elements begin and end. */
export interface Recurrence {
  /** Where the known element ends that begins here; undefined where none is known. */
  readonly taken: (at: number) => number | undefined;
  /** The element that began where `taken` was asked last has been read up to here. */
  readonly ended: (at: number) => void;
}

/** An element as it was written, and what a reader has made of it. */
interface KnownElement<Known> {
  readonly text: string;
  readonly known: Known;
  next: KnownElement<Known> | null;
}

/** The elements of the part that was read last, in their order. */
export interface LastPart<Known> {
  first: KnownElement<Known> | null;
  frame: Frame | null;
}

/** What a part says of all its elements; in another frame the same letters may be something else. */
export interface Frame {
  readonly textOf: TextOf;
  /** Those that its root declares. */
  readonly namespaces: Namespaces;
}

/** Before there was a part. */
export function noPart<Known>(): LastPart<Known> {
  return { first: null, frame: null };
}

export interface Recurring {
  readonly depth: number;
  readonly in: (xml: string, frame: Frame) => Recurrence;
}

export interface RecurringElements<Known> {
  /** Null for any. */
  readonly name: string | null;
  /** How many elements stand around each of them. */
  readonly depth: number;
  readonly last: LastPart<Known>;
  /** Does what reading the element anew would do; false = it has to be read anew here. */
  readonly take: (known: Known) => boolean;
  /** What the element of this name was that has been read last; null when its letters alone do not say it. */
  readonly made: () => Known | null;
}

/** Of one part, in characters: ten times what a form's largest part has. */
const MOST_KEPT = 256 * 1024;

const GREATER = 62;

/** So many elements may be left out without losing the thread. */
const LOOK_AHEAD = 4;

/**
 * What an element is, only its own letters say, from the first to the last, and its part's frame: where the
 * same letters begin, the same element stands, and it ends with them.
 */
export function recurring<Known>(elements: RecurringElements<Known>): Recurring {
  return { depth: elements.depth, in: (xml, frame) => recurrence(elements, xml, frame) };
}

function recurrence<Known>(
  { name, last, take, made }: RecurringElements<Known>,
  xml: string,
  frame: Frame,
): Recurrence {
  const isFramedAlike =
    last.frame?.textOf === frame.textOf && isDeclaredAlike(last.frame.namespaces, frame.namespaces);
  let expected = isFramedAlike ? last.first : null;
  let before: KnownElement<Known> | null = null;
  /** Left out the last time; it may only have been moved down by what is new. */
  let passed: KnownElement<Known> | null = null;
  let kept = 0;
  let from = 0;
  last.first = null;
  last.frame = frame;

  const follow = (element: KnownElement<Known>): void => {
    kept += element.text.length;
    if (before) before.next = element;
    else last.first = element;
    before = element;
    if (kept >= MOST_KEPT) element.next = null;
  };
  const stands = ({ text, known }: KnownElement<Known>, at: number): boolean => {
    const end = at + text.length;
    // Most that do not stand here would not end here either, and no piece need be cut out to see it.
    return xml.charCodeAt(end - 1) === GREATER && xml.slice(at, end) === text && take(known);
  };
  const isNamed = (text: string): boolean =>
    name === null || (text.startsWith(name, 1) && " />".includes(text.charAt(1 + name.length)));
  const find = (at: number): KnownElement<Known> | null => {
    let element = expected;
    for (let ahead = 0; element && ahead < LOOK_AHEAD; ahead += 1) {
      if (stands(element, at)) return element;
      element = element.next;
    }
    return passed && stands(passed, at) ? passed : null;
  };

  return {
    taken: (at) => {
      from = at;
      const element = kept < MOST_KEPT ? find(at) : null;
      if (!element) return undefined;
      expected = element.next;
      passed = null;
      follow(element);
      return at + element.text.length;
    },
    ended: (at) => {
      const known = made();
      if (known === null || kept >= MOST_KEPT) return;
      const text = xml.slice(from, at);
      if (!isNamed(text)) return;
      passed = expected;
      expected = expected?.next ?? null;
      follow({ text: detached(text), known, next: null });
    },
  };
}
