/** Finds the texts that no cell of the overview can hold whole, so that nobody misses the rest of them unknowingly. */
import { LONGEST_TEXT } from "../../workbook/longestText";
import type { Place } from "../../workbook/place";
import { type Finding, finding } from "../findings/finding";
import type { SheetForm } from "./sheetForm";
import { cellsWhere, placeIn, type SeenCell, type SheetView } from "./sheetView";

/** Each with its place; what stands beside a recommendation names it too. @param chosen the forms that count */
export function longTexts(
  views: readonly SheetView[],
  chosen: readonly SheetForm[],
  savedBy: string | null,
): readonly Finding[] {
  const forms = new Map(chosen.map((form) => [form.view, form]));
  const name = savedBy !== null && isLong(savedBy) ? [savedBy] : [];
  return [
    ...name.map(({ length }) => finding("text-too-long", {}, { of: "savedBy", length })),
    ...views.flatMap((view) => onSheet(view, forms.get(view))),
  ];
}

function onSheet(view: SheetView, form: SheetForm | undefined): readonly Finding[] {
  const long = cellsWhere(view, (cell) => textsOf(cell).some(isLong));
  const boxes = (view.sheet.boxes ?? []).filter(({ text }) => isLong(text));
  if (long.length + boxes.length === 0) return [];
  const ids = new Map(form?.placed.map((row) => [row.evidence.row, row.placement.item]));
  const told = (position: { row: number; column: number }, { length }: string): Finding => {
    const place: Place = { ...placeIn(view, position), ...(form ? {} : { elsewhere: true }) };
    const item = ids.get(position.row) ?? null;
    return finding("text-too-long", { place, item }, { of: "cell", length });
  };
  return [
    ...long.flatMap((cell) =>
      textsOf(cell)
        .filter(isLong)
        .map((text) => told(cell, text)),
    ),
    ...boxes.map((box) => told(box, box.text)),
  ];
}

function textsOf({ written, notes = [] }: SeenCell): readonly string[] {
  return [written.text, ...notes];
}

function isLong({ length }: string): boolean {
  return length > LONGEST_TEXT;
}
