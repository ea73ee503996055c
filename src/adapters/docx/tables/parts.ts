/** A document's body → the text outside tables, and the tables. */
import type { DocumentSnapshot, ParagraphSnapshot } from "../../../document/snapshot";
import { detached } from "../../ooxml/read/limits/detached";
import type { Block, Paragraph, Table } from "../story/blocks";
import { hiddenIn, plainText } from "../story/plainText";
import type { NotesOf } from "./notes";
import { tableSnapshot } from "./table";

export function partsOf(
  body: readonly Block[],
  notesOf: NotesOf,
): Pick<DocumentSnapshot, "paragraphs" | "tables"> {
  const blocks = body.flatMap(unframed);
  const tables = blocks.filter((block) => block.kind === "table");
  return {
    paragraphs: paragraphs(blocks, notesOf),
    tables: tables.map((table) => tableSnapshot(table, notesOf)),
  };
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

/** Those that say something; what was one paragraph before a deletion is one again. */
function paragraphs(blocks: readonly Block[], notesOf: NotesOf): readonly ParagraphSnapshot[] {
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
  return lines.flatMap((line): readonly ParagraphSnapshot[] => {
    const { text, links } = plainText(line);
    const notes = notesOf(line);
    // Word hides on web pages what it writes into every table of contents: here that says nothing.
    const hidden = hiddenIn(line) === "leftOut";
    if (text === "" && notes.length === 0 && !hidden) return [];
    return [
      {
        value: text === "" ? { kind: "blank" } : { kind: "text", text: detached(text) },
        ...(links.length === 0 ? {} : { links }),
        ...(hidden ? { hidden: "leftOut" } : {}),
        ...(notes.length === 0 ? {} : { notes }),
      },
    ];
  });
}
