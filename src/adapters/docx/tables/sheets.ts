/** Turns a document's body into sheets: one for the text outside tables, one for each table. */
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { wordSheetName } from "../../../workbook/place";
import { detached } from "../../ooxml/read/detached";
import type { Block, Paragraph, Table } from "../story/blocks";
import { hiddenIn, plainText } from "../story/plainText";
import type { NotesOf } from "./notes";
import { tableSheet } from "./tableSheet";

const TEXT = { kind: "text" } as const;

export function sheetsOf(body: readonly Block[], notesOf: NotesOf): readonly SheetSnapshot[] {
  const blocks = body.flatMap(unframed);
  const tables = blocks.filter((block) => block.kind === "table");
  return [textSheet(blocks, notesOf), ...tables.map((table, index) => tableSheet(table, index + 1, notesOf))];
}

/** A table that is only a frame around other tables stands for what is in it. */
function unframed(block: Block): readonly Block[] {
  if (block.kind === "paragraph" || !isFrame(block)) return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(unframed)));
}

function isFrame({ rows }: Table): boolean {
  const holdsTable = rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table")),
  );
  return holdsTable && rows.every(({ cells }) => cells.length <= 1);
}

/** A row for each paragraph that says something; what was one paragraph before a deletion is one again. */
function textSheet(blocks: readonly Block[], notesOf: NotesOf): SheetSnapshot {
  const lines: (readonly Paragraph[])[] = [];
  let open: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") open.push(block);
    if (open.length > 0 && (block.kind === "table" || !block.joined)) {
      lines.push(open);
      open = [];
    }
  }
  if (open.length > 0) lines.push(open);
  const filled = lines.flatMap((line) => {
    const { text, links } = plainText(line);
    const notes = notesOf(line);
    // Word hides on web pages what it writes into every table of contents: here that says nothing.
    const hidden = hiddenIn(line) === "leftOut";
    return text === "" && notes.length === 0 && !hidden
      ? []
      : [{ text: detached(text), links, hidden, notes }];
  });
  return {
    name: wordSheetName(TEXT),
    word: TEXT,
    visibility: "visible",
    cells: filled.map(({ text, links, hidden, notes }, index) => ({
      row: index + 1,
      column: 1,
      value: text === "" ? { kind: "blank" } : { kind: "text", text },
      ...(links.length === 0 ? {} : { links }),
      ...(hidden ? { hidden: "leftOut" } : {}),
      ...(notes.length === 0 ? {} : { notes }),
    })),
    merges: [],
  };
}
