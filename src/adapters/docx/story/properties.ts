/** Turns the elements inside a paragraph's, row's, cell's or control's properties into what matters of them. */
import type { Attributes } from "../../package/xml/attributes";
import type { OpenCell, OpenParagraph, OpenRow } from "./open";

export interface Surroundings {
  readonly paragraph: OpenParagraph | undefined;
  readonly row: OpenRow | null | undefined;
  readonly cell: OpenCell | undefined;
  readonly control: { placeholder: boolean } | undefined;
}

const PROPERTIES = new Set("pPr rPr trPr tcPr tblPr tblPrEx tblGrid sdtPr sdtEndPr sectPr".split(" "));

/** Word's own limit of columns is 63. */
const MOST_COLUMNS = 63;

/** Does the element, among a run's properties, cross its text out? */
export function isStrike(name: string, attributes: Attributes): boolean {
  return /^d?strike$/.test(name) && !/^(0|false|off)$/.test(attributes.getPrefixed("val") ?? "");
}

export function isProperties(name: string): boolean {
  return PROPERTIES.has(name);
}

/** @param of the outermost properties element, e.g. "tcPr" */
export function readProperty(of: string, name: string, attributes: Attributes, at: Surroundings): void {
  const value = attributes.getPrefixed("val");
  if (of === "pPr") ofParagraph(name, value, at.paragraph);
  else if (of === "trPr" && at.row) {
    if (name === "gridBefore") at.row.before = columns(value, 0);
    else if (name === "del") at.row.deleted = true;
  } else if (of === "tcPr" && at.cell) {
    if (name === "gridSpan") at.cell.span = columns(value, 1);
    else if (name === "vMerge") at.cell.continues = value !== "restart";
    else if (name === "cellDel") at.cell.deleted = true;
    else if (name === "shd") at.cell.fill = shade(value, attributes);
  } else if (of === "sdtPr" && name === "showingPlcHdr" && at.control) {
    at.control.placeholder = !/^(0|false|off)$/.test(value ?? "");
  }
}

function ofParagraph(name: string, value: string | undefined, paragraph: OpenParagraph | undefined): void {
  if (!paragraph) return;
  if (name === "pStyle") paragraph.style = value ?? null;
  else if (name === "numId") paragraph.list = value ?? null;
  else if (name === "ilvl") paragraph.level = value ?? null;
  // Among the properties of the paragraph's own mark.
  else if (name === "del" || name === "moveFrom") paragraph.joined = true;
}

function columns(value: string | undefined, least: number): number {
  const count = /^\d{1,4}$/.test(value ?? "") ? Number(value) : least;
  return Math.min(Math.max(count, least), MOST_COLUMNS);
}

/** A solid pattern shows its own colour, every other one the colour behind it. */
function shade(pattern: string | undefined, attributes: Attributes): string | null {
  const colour = attributes.getPrefixed(pattern === "solid" ? "color" : "fill") ?? "";
  const fill = /^[0-9a-f]{6}$/i.test(colour) ? `#${colour.toUpperCase()}` : null;
  return fill === "#FFFFFF" ? null : fill;
}
