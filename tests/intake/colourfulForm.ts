/** A filled-in form with all three colours, and what happens to rows and columns of it. */
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { allGreen, blankForm, filled, onSheet, readAs2016, said, SET_2016, statusPlace } from "./workbooks";

export const form = filled(blankForm(), {
  ...allGreen(),
  "2.2": ["Gul", "Om 2.2"],
  "2.3": ["Rød", "Om 2.3"],
});
export const expected = said(readAs2016(form));
export const rowOf = (id: string) => statusPlace(form, id).row;
export const ids = Object.keys(expected);
export const textOf = (id: string) =>
  recommendationsOf(SET_2016).find(({ recommendation }) => recommendation.id === id)?.recommendation.text ??
  "";

/** The cells of a row, moved to another row: what sorting and pasting do, which leave the names behind. */
export function pasted(
  from: number,
  to: number,
  columns: readonly number[] = [1, 2, 3, 4, 6],
): readonly CellSnapshot[] {
  const cells = form.sheets[0]?.cells ?? [];
  return columns.flatMap((column): CellSnapshot[] => {
    const cell = cells.find((one) => one.row === from && one.column === column);
    return [{ row: to, column, value: cell?.value ?? { kind: "blank" } }];
  });
}

export const withoutColumns = (workbook: WorkbookSnapshot, columns: readonly number[]) =>
  onSheet(workbook, "Fremdriftsskema", (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row, column }) => row < 9 || !columns.includes(column)),
  }));
export const withoutNames = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, names: [] });
