/** Turns blocks into the text that a person reads there, and into the notes that hang on it. */
import type { Block, NoteKey, Table } from "./blocks";

interface Piece {
  readonly text: string;
  readonly mark: string | null;
}

/**
 * Paragraphs with an empty line between them, a list's points on lines of their own, each behind its
 * mark. Empty paragraphs only part others. A table inside is one line a row, its cells parted by tabs.
 */
export function plainText(blocks: readonly Block[]): string {
  const found = pieces(blocks).filter(({ text }) => text.trim() !== "");
  return found
    .map((piece, index) => {
      const before = found[index - 1];
      const gap = !before ? "" : before.mark !== null && piece.mark !== null ? "\n" : "\n\n";
      return gap + marked(piece, found.length === 1);
    })
    .join("");
}

/** A point alone is no list: only a number that may be a recommendation's is worth its place. */
function marked({ text, mark }: Piece, alone: boolean): string {
  const shown = mark !== null && mark !== "" && (!alone || /^\d+\.\d/.test(mark));
  return shown ? `${mark} ${text}` : text;
}

function pieces(blocks: readonly Block[]): readonly Piece[] {
  const found: Piece[] = [];
  let open: string[] = [];
  for (const block of blocks) {
    if (block.kind === "table") found.push({ text: tableText(block), mark: null });
    else {
      open.push(block.text);
      if (block.joined) continue;
      found.push({ text: open.join(""), mark: block.mark });
      open = [];
    }
  }
  if (open.length > 0) found.push({ text: open.join(""), mark: null });
  return found;
}

function tableText({ rows }: Table): string {
  return rows
    .map(({ cells }) => cells.map(({ blocks }) => plainText(blocks)).join("\t"))
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** Is some of the text crossed out? */
export function struckIn(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.kind === "paragraph"
      ? block.struck
      : block.rows.some(({ cells }) => cells.some((cell) => struckIn(cell.blocks))),
  );
}

/** Of all paragraphs, also those in tables inside, in reading order. */
export function notesIn(blocks: readonly Block[]): readonly NoteKey[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.notes
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesIn(cell.blocks))),
  );
}
