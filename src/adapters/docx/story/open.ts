/** What is being read and not yet ended: paragraphs, rows and cells. */
import type { Attributes } from "../../package/xml/attributes";
import {
  noteKey,
  type Block,
  type NoteKey,
  type NoteKind,
  type Paragraph,
  type TableCell,
  type TableRow,
} from "./blocks";
import type { ListMarks } from "./lists";

export interface OpenParagraph {
  readonly text: string[];
  joined: boolean;
  struck: boolean;
  style: string | null;
  /** The list and its level as the paragraph itself says. */
  list: string | null;
  level: string | null;
  /** Takes the element where it is one that refers to a comment or note. */
  readonly note: (name: string, attributes: Attributes) => void;
  readonly done: (lists: ListMarks) => Paragraph;
}

const NOTES: ReadonlyMap<string, NoteKind> = new Map([
  ["commentReference", "comment"],
  ["footnoteReference", "footnote"],
  ["endnoteReference", "endnote"],
]);

export function openParagraph(): OpenParagraph {
  const notes: NoteKey[] = [];
  const opened: OpenParagraph = {
    text: [],
    joined: false,
    struck: false,
    style: null,
    list: null,
    level: null,
    note: (name, attributes) => {
      const kind = NOTES.get(name);
      const id = attributes.getPrefixed("id");
      if (kind && id !== undefined) notes.push(noteKey(kind, id));
    },
    done: (lists) => {
      const text = opened.text.join("");
      // An empty point has no number: the next one takes it.
      const mark = text.trim() === "" ? null : lists.mark(opened);
      return { kind: "paragraph", text, mark, joined: opened.joined, struck: opened.struck, notes };
    },
  };
  return opened;
}

export interface OpenRow {
  before: number;
  deleted: boolean;
  readonly cells: TableCell[];
  readonly done: () => TableRow;
}

export function openRow(): OpenRow {
  const opened: OpenRow = {
    before: 0,
    deleted: false,
    cells: [],
    done: () => ({ before: opened.before, cells: opened.deleted ? [] : opened.cells }),
  };
  return opened;
}

export interface OpenCell {
  readonly blocks: Block[];
  span: number;
  continues: boolean;
  fill: string | null;
  deleted: boolean;
  readonly done: () => TableCell;
}

export function openCell(): OpenCell {
  const opened: OpenCell = {
    blocks: [],
    span: 1,
    continues: false,
    fill: null,
    deleted: false,
    done: () => {
      const { blocks, span, continues, fill, deleted } = opened;
      return { blocks: deleted ? [] : blocks, span, continues, fill };
    },
  };
  return opened;
}
