/** What is being read and not yet ended: paragraphs, rows and cells. */
import type { Attributes } from "../../ooxml/read/xml/attributes";
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
import type { HiddenText } from "../../../workbook/snapshot";

export interface OpenParagraph {
  /** @param address where a link behind the text leads, or null */
  readonly write: (text: string, address: string | null) => void;
  /** Is a link to this address open at the end of what has been written? */
  readonly leadsTo: (address: string) => boolean;
  joined: boolean;
  struck: boolean;
  hidden: HiddenText | null;
  ink: string | null;
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
  const texts: string[] = [];
  const links: { readonly from: number; to: number; readonly address: string }[] = [];
  let length = 0;
  const openLink = (address: string) => {
    const last = links.at(-1);
    return last?.address === address && last.to === length ? last : null;
  };
  const opened: OpenParagraph = {
    leadsTo: (address) => openLink(address) !== null,
    write: (text, address) => {
      const from = length;
      const link = address === null ? null : openLink(address);
      texts.push(text);
      length += text.length;
      if (link) link.to = length;
      else if (address !== null) links.push({ from, to: length, address });
    },
    joined: false,
    struck: false,
    hidden: null,
    ink: null,
    style: null,
    list: null,
    level: null,
    note: (name, attributes) => {
      const kind = NOTES.get(name);
      const id = attributes.getPrefixed("id");
      if (kind && id !== undefined) notes.push(noteKey(kind, id));
    },
    done: (lists) => {
      const text = texts.join("");
      const { joined, struck, hidden, ink } = opened;
      // An empty point has no number: the next one takes it.
      const mark = text.trim() === "" ? null : lists.mark(opened);
      return { kind: "paragraph", text, links, mark, joined, struck, hidden, ink, notes };
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
