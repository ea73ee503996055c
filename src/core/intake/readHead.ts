/** Reads what a municipality has written in the form's head. */
import { LANGUAGES } from "../../language";
import { comparable } from "../text/comparable";
import { displayText } from "./displayText";
import type { Marks } from "./readMarks";
import type { ReturnHead } from "./return";
import { headField, type SheetForm } from "./sheetForm";
import type { SeenCell } from "./sheetView";

export interface ReadHead {
  readonly head: ReturnHead;
  /** The cells that were read, so that they are not taken for something else. */
  readonly cells: readonly SeenCell[];
  /** What the form is called: its first line and the sheet's name. Further down, addressees are named too. */
  readonly titles: readonly string[];
  /** Other short lines around the form, which may name who has answered where nothing else does. */
  readonly elsewhere: readonly string[];
}

export type HeadField = keyof ReturnHead;

/** By name; where a name is lost, by the label to the left, which is all that a copied table keeps. */
export function readHead(form: SheetForm, marks: Marks): ReadHead {
  const above = filledAbove(form);
  const field = (name: HeadField) => headField(form.view, marks, name) ?? besideLabel(above, name);
  const fields = {
    municipality: field("municipality"),
    contact: field("contact"),
    email: field("email"),
    councilDate: field("councilDate"),
  };
  const cells = Object.values(fields).filter((cell) => cell !== null);
  return {
    head: {
      municipality: displayText(fields.municipality),
      contact: displayText(fields.contact),
      email: displayText(fields.email),
      councilDate: displayText(fields.councilDate),
    },
    cells,
    titles: [
      ...above.filter((cell) => cell.row === above[0]?.row && !cells.includes(cell)).map(displayText),
      form.view.sheet.name,
    ],
    elsewhere: [],
  };
}

/** What stands above the first row that holds a recommendation. */
function filledAbove({ view, placed }: SheetForm): readonly SeenCell[] {
  const first = placed[0]?.evidence.row ?? Infinity;
  const found: SeenCell[] = [];
  for (const [row, cells] of view.rows) {
    if (row >= first) break;
    found.push(...cells.filter(({ written }) => written.isFilled));
  }
  return found;
}

function labelsOf(field: HeadField): ReadonlySet<string> {
  return new Set(Object.values(LANGUAGES).map(({ form }) => comparable(form.head[field])));
}

const LABELS: Readonly<Record<HeadField, ReadonlySet<string>>> = {
  municipality: labelsOf("municipality"),
  contact: labelsOf("contact"),
  email: labelsOf("email"),
  councilDate: labelsOf("councilDate"),
};

/** What stands to the right of the field's label, in the same row. */
export function besideLabel(above: readonly SeenCell[], field: HeadField): SeenCell | null {
  const label = above.find((cell) => isLabel(cell.written.comparable, field));
  if (!label) return null;
  return above.find((cell) => cell.row === label.row && cell.column > label.column) ?? null;
}

/** With or without its colon. */
function isLabel(text: string, field: HeadField): boolean {
  return LABELS[field].has(text.endsWith(":") ? text.slice(0, -1).trimEnd() : text);
}
