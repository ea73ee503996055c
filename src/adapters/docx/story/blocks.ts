/** What a Word story (the body, a comment, a footnote) holds, as plain data: paragraphs and tables. */
import type { HiddenText, LinkSnapshot } from "../../../workbook/snapshot";

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  /** As shown: inserted text counts, deleted and hidden text does not; line breaks are line feeds. */
  readonly text: string;
  readonly links: readonly LinkSnapshot[];
  /** What a list puts before its point ("•", "2.", "1.1"), which is no part of the text; null outside lists. */
  readonly mark: string | null;
  /** Its end is deleted, so the next paragraph goes on in the same line. */
  readonly joined: boolean;
  /** Some of its text is crossed out. */
  readonly struck: boolean;
  readonly hidden: HiddenText | null;
  /** Colour "#RRGGBB" of its first signs that have one. */
  readonly ink: string | null;
  /** Comments and notes that hang on it. */
  readonly notes: readonly NoteKey[];
}

/** Where the text of a comment or note is found, e.g. "comment 3". */
export type NoteKey = string;

export type NoteKind = "comment" | "footnote" | "endnote";

export function noteKey(kind: NoteKind, id: string): NoteKey {
  return `${kind} ${id}`;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Grid columns left out before the first cell. */
  readonly before: number;
  /** None where the whole row is deleted. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** Grid columns that the cell covers. */
  readonly span: number;
  /** Belongs to the cell above it. */
  readonly continues: boolean;
  /** Background colour "#RRGGBB", or null for none and for white. */
  readonly fill: string | null;
}
