/** Finds what Excel takes without a word and nobody wants: each a sentence with its place. */
import { parseReference, toA1, type Area } from "./addresses";
import { cellAt, positionOf } from "./cells";
import { rangeText } from "./ranges";
import { sameName } from "./rules";
import type { ChartSeries, Sheet, Workbook } from "./workbook";

export function faults(workbook: Workbook): readonly string[] {
  return [
    ...workbook.names
      .filter(({ formula }) => formula.includes("#REF!"))
      .map(({ name }) => `The name ${name} is lost.`),
    ...workbook.sheets.flatMap((sheet) => [
      ...lostFormulas(sheet),
      ...idleRules(sheet),
      ...sheet.tables.flatMap((table) => strangeHeaders(sheet, table.name, table.area)),
      ...sheet.charts.flatMap((chart) =>
        chart.series.flatMap((series) => seriesFaults(workbook, String(chart.settings.get("name")), series)),
      ),
    ]),
  ];
}

function lostFormulas(sheet: Sheet): string[] {
  return [...sheet.cells].flatMap(([key, cell]) => {
    const at = `${sheet.name}!${toA1(positionOf(key))}`;
    if (cell.formula?.includes("#REF!")) return [`The formula in ${at} has lost what it refers to.`];
    // A formula that was written into a cell with text format is only text.
    const text = typeof cell.value === "string" && cell.value.startsWith("=") && cell.formula === null;
    return text && cell.format?.numberFormat === "General" ? [`${at} shows a formula as text.`] : [];
  });
}

function idleRules(sheet: Sheet): string[] {
  const formats = sheet.conditionalFormats.flatMap(({ areas, formula, fill, font }) => {
    const where = `${sheet.name}!${areas.map(rangeText).join()}`;
    if (formula === "") return [`The conditional format of ${where} has no formula.`];
    const looks = [fill, font.color, font.bold, font.italic].some((one) => one !== null);
    return looks ? [] : [`The conditional format of ${where} changes nothing.`];
  });
  const validations = sheet.validations
    .filter(({ rule }) => Object.keys(rule).length === 0)
    .map(({ areas }) => `${sheet.name}!${areas.map(rangeText).join()} has a prompt or an error but no rule.`);
  return [...formats, ...validations];
}

function strangeHeaders(sheet: Sheet, name: string, { from, to }: Area): string[] {
  const seen = new Set<string>();
  const strange: string[] = [];
  for (let column = from.column; column <= to.column; column += 1) {
    const value = cellAt(sheet, from.row, column)?.value ?? "";
    if (typeof value !== "string" || value === "" || seen.has(value.toLowerCase())) {
      strange.push(`The table ${name} has the header "${value}".`);
    }
    seen.add(String(value).toLowerCase());
  }
  return strange;
}

function seriesFaults(workbook: Workbook, chart: string, series: ChartSeries): string[] {
  const values = series.values === null ? null : lengthOf(workbook, series.values);
  if (values === null) return [`A series of ${chart} has no values.`];
  if (series.categories === null) return [`A series of ${chart} has no categories.`];
  const categories = lengthOf(workbook, series.categories);
  return values === categories
    ? []
    : [`A series of ${chart} has ${values} values and ${categories} categories.`];
}

/** Cells in the range, or null when the sheet is gone. */
function lengthOf(workbook: Workbook, formula: string): number | null {
  const found = parseReference(formula);
  if (!found || !workbook.sheets.some((sheet) => sameName(sheet.name, found.sheet))) return null;
  const { from, to } = found.area;
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}
