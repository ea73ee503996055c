/** Turns the range that a chart is added on into its first series, as Excel guesses them. */
import { absolute, quoteSheet, type Area } from "../../model/addresses";
import { cellAt } from "../../model/cells";
import type { ChartSeries, Sheet } from "../../model/workbook";
import type { Host } from "../host";
import { newSeries } from "./series";

/**
 * By columns: text in the first row are names, text in the first column are categories.
 * @param seriesBy "Auto" takes the shorter side as series
 */
export function sourceSeries(host: Host, sheet: Sheet, area: Area, seriesBy: string): ChartSeries[] {
  const { from, to } = area;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && to.column - from.column > to.row - from.row);
  const isText = (row: number, column: number) => {
    const value = cellAt(sheet, row, column)?.value ?? "";
    return typeof value === "string";
  };
  const named = from.row < to.row && isText(from.row, to.column);
  const labelled = from.column < to.column && isText(to.row, from.column);
  const top = named ? from.row + 1 : from.row;
  const left = labelled ? from.column + 1 : from.column;
  const reference = (one: Area) => `=${quoteSheet(sheet.name)}!${absolute(one)}`;
  const rowOf = (row: number): Area => ({ from: { row, column: left }, to: { row, column: to.column } });
  const columnOf = (column: number): Area => ({ from: { row: top, column }, to: { row: to.row, column } });
  const cell = (row: number, column: number): Area => ({ from: { row, column }, to: { row, column } });

  const count = byRows ? to.row - top + 1 : to.column - left + 1;
  return Array.from({ length: count }, (_, index) => {
    const made = newSeries(host);
    const line = byRows ? rowOf(top + index) : columnOf(left + index);
    made.values = reference(line);
    const categories = byRows ? named && rowOf(from.row) : labelled && columnOf(from.column);
    const name = byRows ? labelled && cell(top + index, from.column) : named && cell(from.row, left + index);
    if (categories) made.categories = reference(categories);
    if (name) made.settings.set("name", reference(name));
    return made;
  });
}
