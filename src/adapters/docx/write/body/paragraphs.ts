/** Turns what a paragraph is into Word's paragraph. */
import type { Look, Role } from "../markup/look";

export interface ParagraphLook {
  readonly role: Role;
  readonly keepWithNext?: boolean | undefined;
  readonly numbering?: number;
  readonly align?: "left" | "center" | "right" | undefined;
}

/** @param inside runs, as markup */
export function paragraphMarkup(
  { role, keepWithNext, numbering, align }: ParagraphLook,
  inside: string,
  look: Look,
): string {
  const properties =
    (role === "body" && look.plainIsUsual ? "" : `<w:pStyle w:val="${look.styles[role]}"/>`) +
    (keepWithNext ? "<w:keepNext/>" : "") +
    (numbering === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`) +
    (align && align !== "left" ? `<w:jc w:val="${align}"/>` : "");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}
