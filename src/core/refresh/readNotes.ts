/** The overview's sheet of remarks as somebody left it → the secretariat's notes. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Note } from "../ledger/secretariat";
import { cellsBelow } from "./belowHeading";
import { writtenText } from "./writtenText";

/** A note belongs to the key in its row ("101|2.1"), so it stays with its answer however the rows are sorted. */
export function readNotes(snapshot: WorkbookSnapshot): readonly Note[] {
  const heads = Object.values(LANGUAGES).map(({ overview }) => overview.remarks.columns.note);
  return snapshot.sheets.flatMap((sheet) =>
    cellsBelow(sheet, heads, noteKeyIn).flatMap(({ cell, key }): readonly Note[] => {
      const text = writtenText(cell);
      return text.trim() === "" ? [] : [{ ...key, text }];
    }),
  );
}

/** What a key ("101|2.1") is about; null for any other text. */
export function noteKeyIn(text: string): Omit<Note, "text"> | null {
  const [, municipality, item] = /^(\d{3})\|([A-Za-z0-9.]+)$/.exec(text) ?? [];
  return municipality && item ? { municipality, item } : null;
}
