/** Turns the text of an XML part into where its outer elements stand: it is added to, and the rest stays to the byte. */
import type { Budgets } from "../limits/budgets";
import { tagReader } from "./attributes";
import { scanXml } from "./scan";

export interface Place {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its "<" stands, and behind the last ">" of it. */
  readonly from: number;
  readonly to: number;
  /** Behind the start tag and before the end tag; null for an element that is its own end. */
  readonly inside: { readonly from: number; readonly to: number } | null;
  /** The elements in it, down to the depth that was asked for. */
  readonly inner: readonly Place[];
}

interface Opened {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly from: number;
  readonly behindTag: number;
  readonly inner: Place[];
}

/**
 * @param root the document element's name without prefix
 * @param depth of the innermost elements that are told; the root's is 0
 * @throws UnreadableError as `scanXml` does, which reads the part first: what is told here is well-formed
 */
export function placesOf(
  xml: string,
  options: { readonly part: string; readonly budgets: Budgets; readonly root: string },
  depth: number,
): Place {
  scanXml([xml], { ...options, namespaces: "all" }, { open: () => undefined });
  const tags = tagReader(xml, options.part, options.budgets);
  const around: Opened[] = [];
  let level = 0;
  for (let at = xml.indexOf("<"); at >= 0;) {
    if (xml[at + 1] === "!" || xml[at + 1] === "?") {
      at = xml.indexOf("<", behindMarkup(xml, at));
      continue;
    }
    if (xml[at + 1] === "/") {
      const to = xml.indexOf(">", at) + 1;
      level -= 1;
      const closed = level > depth ? undefined : around.pop();
      if (closed) {
        const { behindTag, ...opened } = closed;
        const place: Place = { ...opened, to, inside: { from: behindTag, to: at } };
        if (level === 0) return place;
        around.at(-1)?.inner.push(place);
      }
      at = xml.indexOf("<", to);
      continue;
    }
    const behindTag = tags.read(at + 1);
    if (level <= depth) {
      const opened = { name: tags.qualified(), attributes: new Map(tags.attributes.entries()), from: at };
      if (!tags.selfClosing()) around.push({ ...opened, behindTag, inner: [] });
      else {
        const place: Place = { ...opened, to: behindTag, inside: null, inner: [] };
        if (level === 0) return place;
        around.at(-1)?.inner.push(place);
      }
    }
    if (!tags.selfClosing()) level += 1;
    at = xml.indexOf("<", behindTag);
  }
  throw new Error(`${options.part} was scanned, and has no root.`);
}

/** Behind the comment, instruction or literal section that begins at `at`. */
function behindMarkup(xml: string, at: number): number {
  const mark = xml.startsWith("<?", at) ? "?>" : xml.startsWith("<!--", at) ? "-->" : "]]>";
  return xml.indexOf(mark, at) + mark.length;
}

/** What takes the place of a stretch of a text; nothing is taken away where `from` is `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Behind everything that an element holds. */
export function atEndOf(place: Place, text: string): Edit {
  if (place.inside) return { from: place.inside.to, to: place.inside.to, text };
  return { from: place.to - 2, to: place.to, text: `>${text}</${place.name}>` };
}

/** A further attribute of an element. @param markup with a blank before it */
export function inTagOf({ from, name }: Place, markup: string): Edit {
  const at = from + 1 + name.length;
  return { from: at, to: at, text: markup };
}

/** @param edits of different places; those of the same place in the order given */
export function edited(xml: string, edits: readonly Edit[]): string {
  let [text, at] = ["", 0];
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + xml.slice(at);
}
