/** Turns a letterhead's body into what of it stays before the paper, and how wide the paper's text is. */
import { atEndOf, edited, inTagOf, type Place } from "../../ooxml/read/xml/places";
import { OFFICE } from "../../ooxml/write/markup";
import { twips } from "../write/markup/markup";
import { damaged } from "../../ooxml/read/limits/unreadable";
import type { SectionIn, TextPart } from "./letterhead";

/** A4 and the margins that Word begins with, where the letterhead does not say. */
const PAGE = { width: twips(21), margin: twips(2.54) };

/** Words, pictures, boxes, fields, tables and sections: what somebody has put there. */
const CONTENT = /<[\w.-]+:(t|sym|drawing|pict|object|fldSimple|instrText|tbl|sdt|altChunk|sectPr)[\s/>]/;

/** @throws UnreadableError when there is no body */
export function sectionIn({ xml, root }: TextPart): SectionIn {
  const body = root.inner.find(({ name }) => name === "w:body");
  if (!body) throw damaged("a document without a body");
  const last = body.inner.at(-1);
  const section = last?.name === "w:sectPr" ? last : undefined;
  const inside = body.inside ?? { from: body.to, to: body.to };
  const end = section?.from ?? inside.to;
  const hasWords = CONTENT.test(xml.slice(inside.from, end));
  return {
    body,
    replaced: { from: hasWords ? end : inside.from, to: end },
    textWidth: textWidthOf(section),
  };
}

/** The paper behind what stays, before the section's end. @param markup of the paper */
export function documentIn({ xml, root }: TextPart, { body, replaced }: SectionIn, markup: string): string {
  const related = root.attributes.get("xmlns:r");
  const edits = related === OFFICE ? [] : [inTagOf(body, ` xmlns:r="${OFFICE}"`)];
  const put = body.inside ? { ...replaced, text: markup } : atEndOf(body, markup);
  return edited(xml, [...edits, put]);
}

function textWidthOf(section: Place | undefined): number {
  const measure = (element: string, attribute: string, usual: number) => {
    const found = section?.inner.find(({ name }) => name === element)?.attributes.get(attribute);
    const number = Number(found);
    return found === undefined || !Number.isFinite(number) ? usual : number;
  };
  const width =
    measure("w:pgSz", "w:w", PAGE.width) -
    measure("w:pgMar", "w:left", PAGE.margin) -
    measure("w:pgMar", "w:right", PAGE.margin) -
    measure("w:pgMar", "w:gutter", 0);
  // A section that leaves no room for text is somebody's mistake; the paper is readable all the same.
  return width >= twips(4) ? width : PAGE.width - 2 * PAGE.margin;
}
