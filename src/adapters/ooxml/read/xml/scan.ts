/** Turns the text of an XML part into its elements and texts, in the order in which they stand. */
import type { Budgets } from "../limits/budgets";
import { UnreadableError, damaged } from "../limits/unreadable";
import { roleOf, type Role } from "./alternatives";
import { tagReader, type Attributes } from "./attributes";
import { decodeReferences } from "./entities";
import { isRoots, namespacesInside, type Namespaces } from "./namespaces";

/**
 * Names come without prefix; `own` = the element is in the document element's namespace. Of alternatives only the
 * one that counts is told, as if it stood there alone.
 */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes, own: boolean) => void;
  /** Text directly inside the innermost open element; may come in several pieces. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string, own: boolean) => void;
}

export interface ScanOptions {
  readonly part: string;
  readonly budgets: Budgets;
  /** The document element's name without prefix; another one means another kind of part. */
  readonly root: string;
  /** "root" passes over what is not in the document element's namespace: extensions of other makers. */
  readonly namespaces: "root" | "all";
}

/** Places for open elements are used again: an element is made and gone with every cell. */
interface OpenElement {
  /** With prefix, as the end tag must repeat it. */
  qualified: string;
  local: string;
  own: boolean;
  reported: boolean;
  role: Role;
  /** Of alternatives: one of them has been chosen. */
  decided: boolean;
  outer: Namespaces | null;
}

const GREATER = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads strictly: whatever is not well-formed, or ends too early, is refused as a whole.
 *
 * @param pieces the part's text; each piece but the first begins with a tag
 * @throws UnreadableError "damaged", or "forbiddenXml" for a DOCTYPE and for nesting and attributes
 *   beyond what any spreadsheet program writes
 */
// eslint-disable-next-line max-lines-per-function -- one loop over a part, whose steps share where it stands
export function scanXml(
  pieces: Generator<string> | readonly string[],
  options: ScanOptions,
  handler: XmlHandler,
): void {
  const { part, budgets } = options;
  const all = options.namespaces === "all";
  const stack: OpenElement[] = [];
  let depth = 0;
  let innermost: OpenElement | undefined;
  let namespaces: Namespaces | null = null;
  let rooted = false;

  const passText = (xml: string, from: number, to: number, literal: boolean): void => {
    if (!innermost) {
      if (literal || /[^\s]/.test(xml.slice(from, to))) throw damaged(`${part} has text outside its root`);
      return;
    }
    if (!innermost.reported || !handler.text) return;
    let text = xml.slice(from, to);
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    handler.text(literal ? text : decodeReferences(text));
  };

  const scan = (xml: string): void => {
    if (FORBIDDEN.test(xml)) throw damaged(`${part} holds characters that XML forbids`);
    const tags = tagReader(xml, part, budgets);
    let at = 0;
    for (;;) {
      const tag = xml.indexOf("<", at);
      const textEnd = tag < 0 ? xml.length : tag;
      if (textEnd > at) passText(xml, at, textEnd, false);
      if (tag < 0) break;
      const second = xml.charCodeAt(tag + 1);
      if (second === SLASH) {
        if (!innermost || !xml.startsWith(innermost.qualified, tag + 2))
          throw damaged(`${part} has crossed tags`);
        at = tag + 2 + innermost.qualified.length;
        while (isSpace(xml.charCodeAt(at))) at += 1;
        if (xml.charCodeAt(at) !== GREATER) throw damaged(`${part} has crossed tags`);
        at += 1;
        if (innermost.reported) handler.close?.(innermost.local, innermost.own);
        namespaces = innermost.outer;
        depth -= 1;
        innermost = depth === 0 ? undefined : stack[depth - 1];
      } else if (second === EXCLAMATION || second === QUESTION) {
        at = passMarkup(xml, tag, part, passText);
      } else {
        if (!innermost && rooted) throw damaged(`${part} has two roots`);
        at = tags.read(tag + 1);
        const local = tags.local();
        if (!rooted && local !== options.root) {
          throw damaged(`${part} is <${local.slice(0, 40)}>, not <${options.root}>`);
        }
        const outer: Namespaces | null = namespaces;
        const inside: Namespaces = namespacesInside(tags.attributes, outer);
        rooted = true;
        const own = isRoots(inside, tags.attributes.prefix());
        if (own === null) throw damaged(`${part} uses a prefix that it does not declare`);
        const role = roleOf(local, tags.attributes, inside, innermost);
        if (role === "chosen" && innermost) innermost.decided = true;
        const reported = role === "plain" && (all || own);
        if (reported) handler.open(local, tags.attributes, own);
        if (tags.selfClosing()) {
          if (reported) handler.close?.(local, own);
        } else {
          if (depth === budgets.depth) {
            throw new UnreadableError("forbiddenXml", `${part} is nested deeper than ${budgets.depth}`);
          }
          innermost = stack[depth] ??= openElement();
          innermost.qualified = tags.qualified();
          innermost.local = local;
          innermost.own = own;
          innermost.reported = reported;
          innermost.role = role;
          innermost.decided = false;
          innermost.outer = outer;
          depth += 1;
          namespaces = inside;
        }
      }
    }
  };

  for (const piece of pieces) scan(piece);
  if (!rooted || depth > 0) throw damaged(`${part} ends too early`);
}

function openElement(): OpenElement {
  return {
    qualified: "",
    local: "",
    own: false,
    reported: false,
    role: "plain",
    decided: false,
    outer: null,
  };
}

/** Behind the comment, instruction or literal section that begins at `at`. */
function passMarkup(
  xml: string,
  at: number,
  part: string,
  literal: (xml: string, from: number, to: number, literal: true) => void,
): number {
  const behind = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    if (found < 0) throw damaged(`${part} ends too early`);
    return found + mark.length;
  };
  if (xml.startsWith("<?", at)) return behind("?>", at + 2);
  if (xml.startsWith("<!--", at)) return behind("-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) {
    const end = behind("]]>", at + 9);
    if (end - 3 > at + 9) literal(xml, at + 9, end - 3, true);
    return end;
  }
  if (/^<!DOCTYPE/i.test(xml.slice(at, at + 9)))
    throw new UnreadableError("forbiddenXml", `${part} has a DOCTYPE`);
  throw damaged(`${part} has unknown markup`);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
