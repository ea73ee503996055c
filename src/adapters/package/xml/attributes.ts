/** Turns start tags into their names and attributes. */
import type { Budgets } from "../budgets";
import { UnreadableError, damaged } from "../unreadable";
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
const [SLASH, LESS, EQUALS, GREATER, QUOTE, APOSTROPHE] = [47, 60, 61, 62, 34, 39];

/** One reader a part: start tags are by far the most of an XML part, so nothing is made anew for each. */
export function tagReader(xml: string, part: string, budgets: Budgets): TagReader {
  const names: string[] = [];
  const values: string[] = [];
  let count = 0;
  let qualified = "";
  let prefix = "";
  let local = "";
  let selfClosing = false;
  let declares = false;

  const value = (index: number): string => {
    const raw = values[index] ?? "";
    return /[&\t\n\r]/.test(raw) ? decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) : raw;
  };

  const read = (from: number): number => {
    let at = nameEnd(xml, from);
    if (at === from) throw damaged(`${part} has a tag without a name`);
    qualified = xml.slice(from, at);
    const colon = qualified.indexOf(":");
    prefix = colon < 0 ? "" : qualified.slice(0, colon);
    local = colon < 0 ? qualified : qualified.slice(colon + 1);
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
    const close = xml.indexOf(mark === QUOTE ? '"' : "'", open + 1);
    if (close < 0) throw damaged(`${part} ends in an attribute`);
    if (close - open > budgets.attributeLength || count >= budgets.attributes) {
      throw new UnreadableError("forbiddenXml", `${part} has too many or too long attributes`);
    }
    const name = xml.slice(from, end);
    const raw = xml.slice(open + 1, close);
    if (raw.includes("<")) throw damaged(`${part} has a broken attribute`);
    for (let index = 0; index < count; index += 1) {
      if (names[index] === name) throw damaged(`${part} has the attribute ${name.slice(0, 40)} twice`);
    }
    names[count] = name;
    values[count] = raw;
    count += 1;
    if (name.startsWith("xmlns")) declares = true;
    return close + 1;
  };

  const attributes: Attributes = {
    get: (name) => {
      for (let index = 0; index < count; index += 1) if (names[index] === name) return value(index);
      return undefined;
    },
    getPrefixed: (wanted) => {
      for (let index = 0; index < count; index += 1) {
        if (names[index]?.endsWith(`:${wanted}`)) return value(index);
      }
      return undefined;
    },
    entries: () => names.slice(0, count).map((name, index) => [name, value(index)]),
    prefix: () => prefix,
    declaresNamespace: () => declares,
  };
  return {
    read,
    attributes,
    qualified: () => qualified,
    local: () => local,
    selfClosing: () => selfClosing,
  };
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
