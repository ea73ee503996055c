/** The overview's sheet of remarks as somebody left it → the secretariat's notes. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";
import type { Note } from "../ledger/secretariat";
import { cellsBelow } from "./belowHeading";
import { writtenText } from "./writtenText";

/** A note belongs to the key in its row ("101|2.1"), so it stays with its answer however the rows are sorted. */
export function readNotes(snapshot: WorkbookSnapshot): readonly Note[] {
  const heads = Object.values(LANGUAGES).map(({ overview }) => overview.remarks.columns.note);
  return snapshot.sheets.flatMap((sheet) =>
    cellsBelow(sheet, heads).flatMap(({ cell, row }): readonly Note[] => {
      const key = row
        .map((neighbour) => /^(\d{3})\|([A-Za-z0-9.]+)$/.exec(cellText(neighbour)))
        .find((match) => match !== null);
      const text = writtenText(cell);
      return key?.[1] && key[2] && text.trim() !== ""
        ? [{ municipality: key[1], recommendation: key[2], text }]
        : [];
    }),
  );
}
