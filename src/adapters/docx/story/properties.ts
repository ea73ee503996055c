/** Turns the elements inside a paragraph's, row's, cell's or control's properties into what matters of them. */
import type { Attributes } from "../../ooxml/read/xml/attributes";
import { isOn } from "./onOff";
import type { OpenCell, OpenParagraph, OpenRow } from "./open";

export interface Environment {
  readonly paragraph: OpenParagraph | undefined;
  readonly row: OpenRow | null | undefined;
  readonly cell: OpenCell | undefined;
  readonly control: OpenControl | undefined;
}

/** A content control. */
export interface OpenControl {
  /** What stands in it is a hint to type something. */
  placeholder: boolean;
  /** Of a tick box: is it ticked? Null for every other control. */
  ticked: boolean | null;
  /** The tick box has been shown: what its program draws for it says the same again. */
  shown: boolean;
}

const PROPERTIES = new Set("pPr rPr trPr tcPr tblPr tblPrEx tblGrid sdtPr sdtEndPr sectPr".split(" "));

/** Word's own limit of columns is 63. */
const MOST_COLUMNS = 63;

export function isProperties(name: string): boolean {
  return PROPERTIES.has(name);
}

/** @param of the outermost properties element, e.g. "tcPr" */
export function readProperty(of: string, name: string, attributes: Attributes, at: Environment): void {
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
  } else if (of === "sdtPr" && at.control) ofControl(name, value, at.control);
}

function ofControl(name: string, value: string | undefined, control: OpenControl): void {
  if (name === "showingPlcHdr") control.placeholder = isOn(value);
  else if (name === "checkbox") control.ticked = false;
  else if (name === "checked" && control.ticked !== null) control.ticked = isOn(value);
}

function ofParagraph(name: string, value: string | undefined, paragraph: OpenParagraph | undefined): void {
  if (!paragraph) return;
  if (name === "pStyle") paragraph.style = value ?? null;
  else if (name === "numId") paragraph.list = value ?? null;
  else if (name === "ilvl") paragraph.level = value ?? null;
  // Among the properties of the paragraph's own mark: without it the next paragraph goes on in the same line.
  else if (name === "del" || name === "moveFrom") paragraph.joined = true;
  else if (name === "vanish" || name === "specVanish") paragraph.joined ||= isOn(value);
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
