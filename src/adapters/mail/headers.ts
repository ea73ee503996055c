/** The head of a mail or of one of its parts → fields by name, with what is encoded in them read. */
import { decoded, fromBase64, fromLatin1, fromQuotedPrintable } from "./letters";

/** By name in lower case; of fields that occur twice, the first. One character a byte. */
export type Fields = ReadonlyMap<string, string>;

/** @param head one character a byte, with line ends of any kind */
export function fieldsOf(head: string): Fields {
  const fields = new Map<string, string>();
  let [name, value]: [string, string[]] = ["", []];
  const keep = () => {
    if (name !== "" && !fields.has(name)) fields.set(name, value.join(" ").trim());
  };
  for (const line of head.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) {
      value.push(line.trim());
      continue;
    }
    keep();
    const colon = line.indexOf(":");
    name = colon < 1 ? "" : line.slice(0, colon).trim().toLowerCase();
    value = [line.slice(colon + 1).trim()];
  }
  keep();
  return fields;
}

const WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=(\s+(?==\?))?/gi;

/** Encoded words (RFC 2047) read; bytes outside them as UTF-8 or what Windows writes. */
export function readable(value: string): string {
  const pieces: string[] = [];
  let [from, charset, held]: [number, string | null, Uint8Array[]] = [0, null, []];
  const flush = () => {
    if (held.length > 0) pieces.push(decoded(joined(held), charset));
    held = [];
  };
  for (const match of value.matchAll(WORD)) {
    const [all, set = "", way = "", text = ""] = match;
    const between = value.slice(from, match.index);
    if (between !== "" || charset !== set.toLowerCase()) flush();
    if (between !== "") pieces.push(decoded(fromLatin1(between), null));
    charset = set.toLowerCase();
    // A letter may be cut in two by two words of one set: their bytes are read together.
    held.push(
      way.toLowerCase() === "b" ? fromBase64(fromLatin1(text)) : fromQuotedPrintable(fromLatin1(text), true),
    );
    from = match.index + all.length;
  }
  flush();
  pieces.push(decoded(fromLatin1(value.slice(from)), null));
  return pieces.join("");
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export interface Described {
  /** In lower case. */
  readonly value: string;
  readonly parameter: (name: string) => string | null;
  /** As it stands in the mail, one character a byte. */
  readonly raw: (name: string) => string | null;
}

/** More pieces than these of one parameter are no name. */
const MOST_PIECES = 100;

/** `multipart/mixed; boundary="x"`: the value and its parameters, those of RFC 2231 too. */
export function described(field: string): Described {
  const [value = "", ...rest] = fieldParts(field);
  const given = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    if (equals > 0)
      given.set(part.slice(0, equals).trim().toLowerCase(), unquoted(part.slice(equals + 1).trim()));
  }
  return {
    value: value.trim().toLowerCase(),
    parameter: (name) => parameterIn(given, name),
    raw: (name) => given.get(name) ?? null,
  };
}

function parameterIn(given: ReadonlyMap<string, string>, name: string): string | null {
  const whole = given.get(`${name}*`);
  if (whole !== undefined) return extended([{ text: whole, encoded: true }]);
  const pieces: { text: string; encoded: boolean }[] = [];
  for (let at = 0; at < MOST_PIECES; at += 1) {
    const encoded = given.get(`${name}*${at}*`);
    const text = encoded ?? given.get(`${name}*${at}`);
    if (text === undefined) break;
    pieces.push({ text, encoded: encoded !== undefined });
  }
  if (pieces.length > 0) return extended(pieces);
  const plain = given.get(name);
  return plain === undefined ? null : readable(plain);
}

/** `utf-8''K%C3%B8benhavn`, perhaps in pieces. */
function extended(pieces: readonly { readonly text: string; readonly encoded: boolean }[]): string {
  const [, charset = null, , start = null] =
    /^([^']{0,40})'([^']{0,40})'([^]*)$/.exec(pieces[0]?.text ?? "") ?? [];
  const bytes = pieces.map(({ text, encoded }, index) => {
    const own = index === 0 && encoded && start !== null ? start : text;
    return fromLatin1(encoded ? unescaped(own) : own);
  });
  return decoded(joined(bytes), charset);
}

function unescaped(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Split at ";" outside quotes, in one pass. */
function fieldParts(field: string): readonly string[] {
  const parts: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < field.length; at += 1) {
    const letter = field[at];
    if (letter === "\\" && quoted) at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (letter === ";" && !quoted) {
      parts.push(field.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(field.slice(from));
  return parts;
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  return text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined).replaceAll(/\\(.)/g, "$1");
}

/** The address in `Navn <a@b.dk>` or `a@b.dk`, in lower case. */
export function addressIn(field: string): string | null {
  const text = field.slice(0, 2000);
  const angled = /<([^<>\s@]{1,64}@[^<>\s@]{1,255})>/.exec(text)?.[1];
  const plain = /(?:^|[\s,;:"'(])([^\s<>@,;:"'()]{1,64}@[^\s<>@,;:"'()]{1,255})/.exec(text)?.[1];
  return (angled ?? plain)?.toLowerCase() ?? null;
}

/** ISO 8601 UTC without fractions, or null where it is no time that a mail can have. */
export function timeIn(field: string): string | null {
  const time = Date.parse(
    field
      .slice(0, 200)
      .replace(/\([^()]*\)/g, "")
      .trim(),
  );
  if (Number.isNaN(time)) return null;
  const at = new Date(time);
  const year = at.getUTCFullYear();
  return year < 1980 || year > 2200 ? null : at.toISOString().replace(/\.\d{3}Z$/, "Z");
}
