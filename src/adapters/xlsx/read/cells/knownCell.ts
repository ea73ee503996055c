/** Turns a cell that has been met before into what it is in this file, without working it out anew where nothing differs. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import { asBefore } from "./asBefore";
import { cellInContext, charactersOf, type CellContext, type WrittenCell } from "./writtenCell";

/** A cell whose own letters say all that it is; or one that is not kept. */
export interface KnownCell {
  readonly written: WrittenCell;
  /** What it was when it was last met; null for nothing, and the first time. */
  snapshot: CellSnapshot | null;
  /** What it was that in; null the first time. */
  look: Look | null;
  /** Its shared text then, if it has one. */
  text: string | undefined;
}

/** What decides, besides its shared text, what a cell is: one and the same object as long as nothing of it differs. */
export type Look = Pick<CellContext, "formats" | "date1904" | "struckStrings">;

export function firstMet(written: WrittenCell): KnownCell {
  return { written, snapshot: null, look: null, text: undefined };
}

/** The look of this file: that of the file before, where it is the same. */
export function lookOf({ formats, date1904, struckStrings }: Look, before: Look | null): Look {
  const same =
    before?.formats === formats &&
    before.date1904 === date1904 &&
    before.struckStrings.size + struckStrings.size === 0;
  return same ? before : { formats, date1904, struckStrings };
}

/**
 * The cell in this file, paid for from the file's budget; null where it is nothing.
 *
 * @throws UnreadableError; see cellInContext
 */
export function cellNow(known: KnownCell, look: Look, context: CellContext): CellSnapshot | null {
  const { written, snapshot } = known;
  const text = written.type === "s" ? context.sharedStrings[Number(written.value)] : undefined;
  if (known.look === look && known.text === text) {
    if (snapshot) {
      context.meter.cells(1);
      context.meter.characters(charactersOf(snapshot));
    }
    return snapshot;
  }
  known.snapshot = asBefore(cellInContext(written, context), snapshot);
  known.look = look;
  known.text = text;
  return known.snapshot;
}
