/** The overview's sheet of remarks as somebody left it → the secretariat's notes. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";
import { writtenText } from "./writtenText";
import type { Note } from "../ledger/secretariat";

/** A note belongs to the key in its row ("101|2.1"), so it stays with its answer however the rows are sorted. */
export function readNotes(snapshot: WorkbookSnapshot): readonly Note[] {
  const heads = Object.values(LANGUAGES).map(({ overview }) => overview.remarks.columns.note);
  return snapshot.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((head) => heads.includes(cellText(head)))
      .flatMap((head) =>
        sheet.cells
          .filter(({ row, column }) => column === head.column && row > head.row)
          .flatMap((cell): readonly Note[] => {
            const text = writtenText(cell);
            const key = sheet.cells
              .filter(({ row }) => row === cell.row)
              .map((neighbour) => /^(\d{3})\|([A-Za-z0-9.]+)$/.exec(cellText(neighbour)))
              .find((match) => match !== null);
            return key?.[1] && key[2] && text.trim() !== ""
              ? [{ municipality: key[1], recommendation: key[2], text }]
              : [];
          }),
      ),
  );
}
