/** Turns start tags into their names and attributes. */
import type { Budgets } from "../limits/budgets";
import { UnreadableError, damaged } from "../limits/unreadable";
import { decodeReferences } from "./entities";

/** What the start tag read last says; it holds only until the next one is read. */
export interface Attributes {
  /** The value of the attribute with exactly this name; undefined when there is none. */
  readonly get: (name: string) => string | undefined;
  /** The value of an attribute with this local name behind any prefix, as in r:id. */
  readonly getPrefixed: (local: string) => string | undefined;
  readonly entries: () => [string, string][];
  /** The element's prefix, "" for none. */
  readonly prefix: () => string;
  readonly declaresNamespace: () => boolean;
}

export interface TagReader {
  /** Reads the start tag whose name begins at `at`; returns the position behind its ">". */
  readonly read: (at: number) => number;
  readonly attributes: Attributes;
  /** The name as written, and without its prefix. */
  readonly qualified: () => string;
  readonly local: () => string;
  readonly selfClosing: () => boolean;
}

const [TAB, FEED, RETURN, SPACE] = [9, 10, 13, 32];
const [SLASH, LESS, EQUALS, GREATER, QUOTE, APOSTROPHE, LETTER_X] = [47, 60, 61, 62, 34, 39, 120];

/**
 * One reader a part: start tags are by far the most of an XML part, so nothing is made anew for each. Of
 * attributes only their places are kept; few are ever asked for.
 */
// eslint-disable-next-line max-lines-per-function -- one reader a part, whose steps share its places
export function tagReader(xml: string, part: string, budgets: Budgets): TagReader {
  /** Four places an attribute: where its name begins and ends, where its value begins and ends. */
  const places: number[] = [];
  let count = 0;
  let qualified = "";
  let colon = -1;
  let selfClosing = false;
  let declares = false;

  const nameAt = (index: number): string => xml.slice(places[4 * index], places[4 * index + 1]);
  const valueAt = (index: number): string => {
    const raw = xml.slice(places[4 * index + 2], places[4 * index + 3]);
    return /[&\t\n\r]/.test(raw) ? decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) : raw;
  };
  const isNamed = (index: number, name: string): boolean => {
    const from = places[4 * index] ?? 0;
    return (places[4 * index + 1] ?? 0) - from === name.length && xml.startsWith(name, from);
  };

  const read = (from: number): number => {
    let at = nameEnd(xml, from);
    if (at === from) throw damaged(`${part} has a tag without a name`);
    qualified = xml.slice(from, at);
    colon = qualified.indexOf(":");
    declares = false;
    count = 0;
    for (;;) {
      const behindSpace = spaceEnd(xml, at);
      const code = xml.charCodeAt(behindSpace);
      if (code === GREATER || code === SLASH) {
        selfClosing = code === SLASH;
        if (selfClosing && xml.charCodeAt(behindSpace + 1) !== GREATER)
          throw damaged(`${part} has a broken tag`);
        return behindSpace + (selfClosing ? 2 : 1);
      }
      if (behindSpace === at) throw damaged(`${part} has a broken tag or ends in one`);
      at = attribute(behindSpace);
    }
  };

  const attribute = (from: number): number => {
    const end = nameEnd(xml, from);
    const equals = spaceEnd(xml, end);
    const open = spaceEnd(xml, equals + 1);
    const mark = xml.charCodeAt(open);
    if (end === from || xml.charCodeAt(equals) !== EQUALS || (mark !== QUOTE && mark !== APOSTROPHE)) {
      throw damaged(`${part} has a broken attribute`);
    }
    const close = valueEnd(xml, open + 1, mark);
    if (close < 0) throw damaged(`${part} has a broken attribute or ends in one`);
    if (close - open > budgets.attributeLength || count >= budgets.attributes) {
      throw new UnreadableError("forbiddenXml", `${part} has too many or too long attributes`);
    }
    for (let index = 0; index < count; index += 1) {
      if (isSamePiece(xml, places[4 * index] ?? 0, places[4 * index + 1] ?? 0, from, end))
        throw damaged(`${part} has the attribute ${xml.slice(from, end).slice(0, 40)} twice`);
    }
    places[4 * count] = from;
    places[4 * count + 1] = end;
    places[4 * count + 2] = open + 1;
    places[4 * count + 3] = close;
    count += 1;
    if (xml.charCodeAt(from) === LETTER_X && xml.startsWith("xmlns", from)) declares = true;
    return close + 1;
  };

  const attributes: Attributes = {
    get: (name) => {
      for (let index = 0; index < count; index += 1) if (isNamed(index, name)) return valueAt(index);
      return undefined;
    },
    getPrefixed: (wanted) => {
      for (let index = 0; index < count; index += 1) {
        if (nameAt(index).endsWith(`:${wanted}`)) return valueAt(index);
      }
      return undefined;
    },
    entries: () => {
      const found: [string, string][] = [];
      for (let index = 0; index < count; index += 1) found.push([nameAt(index), valueAt(index)]);
      return found;
    },
    prefix: () => (colon < 0 ? "" : qualified.slice(0, colon)),
    declaresNamespace: () => declares,
  };
  return {
    read,
    attributes,
    qualified: () => qualified,
    local: () => (colon < 0 ? qualified : qualified.slice(colon + 1)),
    selfClosing: () => selfClosing,
  };
}

/** Where the closing mark stands; -1 where there is none, or where a tag begins before it. */
function valueEnd(xml: string, from: number, mark: number): number {
  for (let at = from; ; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === mark) return at;
    if (code === LESS || code !== code) return -1;
  }
}

function isSamePiece(xml: string, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let at = 0; a + at < aEnd; at += 1) {
    if (xml.charCodeAt(a + at) !== xml.charCodeAt(b + at)) return false;
  }
  return true;
}

function nameEnd(xml: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = xml.charCodeAt(at);
    const ends = code <= SPACE || code === EQUALS || code === GREATER || code === SLASH || code === LESS;
    // NaN, the end of the text, fails every comparison.
    if (ends || code === QUOTE || code === APOSTROPHE || code !== code) return at;
  }
}

function spaceEnd(xml: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = xml.charCodeAt(at);
    if (code !== SPACE && code !== FEED && code !== RETURN && code !== TAB) return at;
  }
}
