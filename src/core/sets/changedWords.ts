/** Two wordings → which words are gone, which are new, and which stand in both. */

export interface Piece {
  readonly words: string;
  readonly change: "same" | "gone" | "added";
}

/** Longer texts are told as a whole: the table of all pairs of words would be too large. In words. */
const LONGEST = 2_000;

/**
 * The pieces of both texts in reading order; what is gone stands before what has come in its place. Words are
 * what blanks divide, and are the same when they are written alike.
 */
export function changedWords(before: string, after: string): readonly Piece[] {
  const old = split(before);
  const now = split(after);
  if (old.length > LONGEST || now.length > LONGEST) {
    return joined([
      ...old.map((words) => ({ words, change: "gone" as const })),
      ...now.map((words) => ({ words, change: "added" as const })),
    ]);
  }
  const longest = commonLengths(old, now);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [gone, added] = [old[i], now[j]];
    if (gone !== undefined && gone === added) {
      pieces.push({ words: gone, change: "same" });
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (added === undefined || lengthAt(longest, i + 1, j) >= lengthAt(longest, i, j + 1))
    ) {
      pieces.push({ words: gone, change: "gone" });
      i += 1;
    } else {
      pieces.push({ words: added ?? "", change: "added" });
      j += 1;
    }
  }
  return joined(pieces);
}

/** The pieces of one kind, "…" where something stands between them. */
export function wordsThat(pieces: readonly Piece[], change: Piece["change"]): string {
  return pieces
    .filter((piece) => piece.change === change)
    .map(({ words }) => words)
    .join(" … ");
}

/** A piece of a text: are its words those that are gone, or new? */
export interface ChangedRun {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * One of the two texts, blanks and all, cut where its words begin or cease to be those of a kind.
 *
 * @param pieces of both texts
 * @param change "gone" for the older text, "added" for the newer
 */
export function runsOf(
  text: string,
  pieces: readonly Piece[],
  change: "gone" | "added",
): readonly ChangedRun[] {
  const own = pieces.filter((piece) => piece.change === "same" || piece.change === change);
  const changes = own.flatMap((piece) => split(piece.words).map(() => piece.change === change));
  const runs: { text: string; changed: boolean }[] = [];
  let word = 0;
  // A word with the blanks behind it; blanks before the first one stand alone.
  for (const [part] of text.matchAll(/^\s+|\S+\s*/g)) {
    const changed = part.trim() !== "" && (changes[word] ?? false);
    if (part.trim() !== "") word += 1;
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += part;
    else runs.push({ text: part, changed });
  }
  return runs;
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** How many words the rests of both texts have in common, in order: row by word of the old, column by word of the new. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.change === piece.change) {
      runs[runs.length - 1] = { words: `${last.words} ${piece.words}`, change: piece.change };
    } else {
      runs.push(piece);
    }
  }
  return runs;
}
