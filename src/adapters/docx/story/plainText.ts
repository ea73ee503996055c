/** Turns blocks into the text that a person reads there, and into the notes that hang on it. */
import { joined, type LinkedText } from "../../../workbook/links";
import type { HiddenText } from "../../../workbook/snapshot";
import type { Block, NoteKey, Paragraph, Table } from "./blocks";

interface Piece {
  readonly of: LinkedText;
  readonly mark: string | null;
}

/**
 * Paragraphs with an empty line between them, a list's points on lines of their own, each behind its
 * mark. Empty paragraphs only part others. A table inside is one line a row, its cells parted by tabs.
 */
export function plainText(blocks: readonly Block[]): LinkedText {
  const found = pieces(blocks).filter(({ of }) => of.text.trim() !== "");
  return joined(
    found.flatMap((piece, index) => {
      const before = found[index - 1];
      const gap = !before ? "" : before.mark !== null && piece.mark !== null ? "\n" : "\n\n";
      return [gap, shownMark(piece, found.length === 1), piece.of];
    }),
  );
}

/** A point alone is no list: only a number that may be a recommendation's is worth its place. */
function shownMark({ mark }: Piece, alone: boolean): string {
  return mark !== null && mark !== "" && (!alone || /^\d+\.\d/.test(mark)) ? `${mark} ` : "";
}

function pieces(blocks: readonly Block[]): readonly Piece[] {
  const found: Piece[] = [];
  let open: LinkedText[] = [];
  for (const block of blocks) {
    if (block.kind === "table") found.push({ of: tableText(block), mark: null });
    else {
      open.push(block);
      if (block.joined) continue;
      found.push({ of: joined(open), mark: block.mark });
      open = [];
    }
  }
  if (open.length > 0) found.push({ of: joined(open), mark: null });
  return found;
}

function tableText({ rows }: Table): LinkedText {
  const lines = rows
    .map(({ cells }) =>
      between(
        "\t",
        cells.map(({ blocks }) => plainText(blocks)),
      ),
    )
    .filter(({ text }) => text.trim() !== "");
  return between("\n", lines);
}

function between(gap: string, parts: readonly LinkedText[]): LinkedText {
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [gap, part])));
}

/** Is some of the text hidden? What is left out weighs more. */
export function hiddenIn(blocks: readonly Block[]): HiddenText | null {
  const all = paragraphsIn(blocks).map(({ hidden }) => hidden);
  return all.includes("leftOut") ? "leftOut" : all.includes("read") ? "read" : null;
}

/** The colour of letters in it that have one. */
export function inkIn(blocks: readonly Block[]): string | null {
  return paragraphsIn(blocks).find(({ ink }) => ink !== null)?.ink ?? null;
}

/** Is some of the text crossed out? */
export function struckIn(blocks: readonly Block[]): boolean {
  return paragraphsIn(blocks).some(({ struck }) => struck);
}

/** Of all paragraphs, also those in tables inside, in reading order. */
export function notesIn(blocks: readonly Block[]): readonly NoteKey[] {
  return paragraphsIn(blocks).flatMap(({ notes }) => notes);
}

/** Also those in tables inside, in reading order. */
function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}
