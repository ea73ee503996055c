/** Links behind words, as plain data, and the words with their addresses beside them. */

export interface LinkSnapshot {
  /** Which characters of the text it lies behind: from the first up to, and without, the last. */
  readonly from: number;
  readonly to: number;
  /** As written; never followed, and never made into a link again. */
  readonly address: string;
}

/** A text and the links behind parts of it, from the left and beside each other. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly LinkSnapshot[];
}

/**
 * The address of a link that leads out of the workbook; null for one to a place in the workbook itself, which is no
 * part of what somebody says.
 *
 * @param target without the place in it; "" for the workbook itself
 * @param place in what it leads to; "" for none
 */
export function addressOut(target: string, place: string): string | null {
  if (target === "" || target.startsWith("#")) return null;
  return place === "" ? target : `${target}#${place}`;
}

/** One after the other. */
export function joined(parts: readonly (string | LinkedText)[]): LinkedText {
  const texts: string[] = [];
  const links: LinkSnapshot[] = [];
  let length = 0;
  for (const part of parts) {
    const { text, links: own } = typeof part === "string" ? { text: part, links: [] } : part;
    for (const { from, to, address } of own) links.push({ from: from + length, to: to + length, address });
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(""), links };
}

/** "Se planen" with a link behind it → "Se planen (https://…)"; words that say the address themselves stay as they are. */
export function withAddresses({ text, links }: LinkedText): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { from, to, address } of links) {
    const words = text.slice(from, to);
    const bare = shownAddress(address);
    if (bare === "" || words.trim() === "" || says(words, bare)) continue;
    const end = from + words.trimEnd().length;
    pieces.push(text.slice(reached, end), ` (${bare})`);
    reached = end;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(reached);
}

/** A mail address without what programs write around it. */
function shownAddress(address: string): string {
  const mail = /^mailto:([^?]*)/i.exec(address.trim())?.[1];
  return mail ?? address.trim();
}

function says(words: string, address: string): boolean {
  return words.includes(address) || plain(words) === plain(address);
}

/** What people leave out when they write an address. */
function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(mailto:|https?:\/\/)/, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
}

/**
 * `HYPERLINK("https://…";"Se planen")` → its address; null for every other formula, for a place in the workbook
 * itself, and for an address that is computed.
 *
 * @param formula without its leading "="
 */
export function linkInFormula(formula: string): string | null {
  const call = /^\s*HYPERLINK\s*\(/i.exec(formula);
  const address = call ? quotedAt(formula, call[0].length) : null;
  return !address || address.text === "" || address.text.startsWith("#") ? null : address.text;
}

/** Does the formula hold nothing but a link and its words? */
export function isOnlyLink(formula: string): boolean {
  if (linkInFormula(formula) === null) return false;
  const address = quotedAt(formula, formula.indexOf("(") + 1);
  const comma = /^\s*([,;])?/.exec(formula.slice(address?.end ?? 0));
  const from = (address?.end ?? 0) + (comma?.[0].length ?? 0);
  const words = comma?.[1] === undefined ? null : quotedAt(formula, from);
  return formula.slice(words?.end ?? from).trim() === ")";
}

/** The text that stands there in a formula, in one piece or several put together with &. */
function quotedAt(formula: string, from: number): { readonly text: string; readonly end: number } | null {
  let text = "";
  let at = from;
  for (;;) {
    while (/\s/.test(formula.charAt(at))) at += 1;
    if (formula.charAt(at) !== '"') return null;
    at += 1;
    for (; formula.charAt(at) !== '"' || formula.charAt(at + 1) === '"'; at += 1) {
      if (at >= formula.length) return null;
      if (formula.charAt(at) === '"') at += 1;
      text += formula.charAt(at);
    }
    const end = at + 1;
    at = end;
    while (/\s/.test(formula.charAt(at))) at += 1;
    if (formula.charAt(at) !== "&") return { text, end };
    at += 1;
  }
}
