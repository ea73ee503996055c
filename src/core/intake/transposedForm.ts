/** Tells a form whose rows have become columns (pasted transposed): every answer would be another's. */
import { sameWords } from "./knownTexts";
import type { FormLayout } from "./formLayout";
import type { SheetView } from "./sheetView";

/** A row of a form holds one recommendation; a quotation may hold two. */
const SEVERAL = 3;

/** Does a row of any sheet hold several recommendations side by side? */
export function isTransposed(views: readonly SheetView[], form: FormLayout): boolean {
  return views.some((view) =>
    [...view.rows.values()].some((cells) => {
      const side = cells.flatMap((cell) => sameWords(form, cell.written).map((same) => same.item));
      return new Set(side).size >= SEVERAL;
    }),
  );
}
