/** Turns the text of an XML part into its elements and texts, in the order in which they stand. */
import type { Budgets } from "../budgets";
import { UnreadableError, damaged } from "../unreadable";
import { tagReader, type Attributes } from "./attributes";
import { decodeReferences } from "./entities";
import { isRoots, namespacesInside, type Namespaces } from "./namespaces";

/** Names come without prefix; `own` = the element is in the document element's namespace. */
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

interface OpenElement {
  /** With prefix, as the end tag must repeat it. */
  readonly qualified: string;
  readonly local: string;
  readonly own: boolean;
  readonly reported: boolean;
  readonly outer: Namespaces | null;
}

const GREATER = 62;
const SLASH = 47;

/**
 * Reads strictly: whatever is not well-formed, or ends too early, is refused as a whole.
 *
 * @throws UnreadableError "damaged", or "forbiddenXml" for a DOCTYPE and for nesting and attributes
 *   beyond what any spreadsheet program writes
 */
export function scanXml(xml: string, options: ScanOptions, handler: XmlHandler): void {
  const { part, budgets } = options;
  const all = options.namespaces === "all";
  const tags = tagReader(xml, part, budgets);
  const stack: OpenElement[] = [];
  let innermost: OpenElement | undefined;
  let namespaces: Namespaces | null = null;
  let rooted = false;
  let at = 0;

  const passText = (from: number, to: number, literal: boolean): void => {
    if (from === to) return;
    if (!innermost) {
      if (literal || /[^\s]/.test(xml.slice(from, to))) throw damaged(`${part} has text outside its root`);
      return;
    }
    if (!innermost.reported || !handler.text) return;
    let text = xml.slice(from, to);
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    handler.text(literal ? text : decodeReferences(text));
  };
  const close = (element: OpenElement): void => {
    if (element.reported) handler.close?.(element.local, element.own);
    namespaces = element.outer;
  };

  for (;;) {
    const tag = xml.indexOf("<", at);
    passText(at, tag < 0 ? xml.length : tag, false);
    if (tag < 0) break;
    const second = xml.charCodeAt(tag + 1);
    if (second === SLASH) {
      if (!innermost || !xml.startsWith(innermost.qualified, tag + 2))
        throw damaged(`${part} has crossed tags`);
      at = tag + 2 + innermost.qualified.length;
      while (isSpace(xml.charCodeAt(at))) at += 1;
      if (xml.charCodeAt(at) !== GREATER) throw damaged(`${part} has crossed tags`);
      at += 1;
      stack.pop();
      close(innermost);
      innermost = stack[stack.length - 1];
    } else if (second === 33 || second === 63) {
      at = passMarkup(xml, tag, part, passText);
    } else {
      if (!innermost && rooted) throw damaged(`${part} has two roots`);
      at = tags.read(tag + 1);
      const local = tags.local();
      if (!rooted && local !== options.root) {
        throw damaged(`${part} is <${local.slice(0, 40)}>, not <${options.root}>`);
      }
      rooted = true;
      const outer: Namespaces | null = namespaces;
      namespaces = namespacesInside(tags.attributes, outer);
      const own = isRoots(namespaces, tags.attributes.prefix());
      if (own === null) throw damaged(`${part} uses a prefix that it does not declare`);
      const element: OpenElement = { qualified: tags.qualified(), local, own, reported: all || own, outer };
      if (element.reported) handler.open(local, tags.attributes, own);
      if (tags.selfClosing()) close(element);
      else {
        if (stack.push(element) > budgets.depth) {
          throw new UnreadableError("forbiddenXml", `${part} is nested deeper than ${budgets.depth}`);
        }
        innermost = element;
      }
    }
  }
  if (!rooted || stack.length > 0) throw damaged(`${part} ends too early`);
}

/** Behind the comment, instruction or literal section that begins at `at`. */
function passMarkup(
  xml: string,
  at: number,
  part: string,
  literal: (from: number, to: number, literal: true) => void,
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
    literal(at + 9, end - 3, true);
    return end;
  }
  if (/^<!DOCTYPE/i.test(xml.slice(at, at + 9)))
    throw new UnreadableError("forbiddenXml", `${part} has a DOCTYPE`);
  throw damaged(`${part} has unknown markup`);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
