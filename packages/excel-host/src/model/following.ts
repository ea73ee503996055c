/** Rewrites what refers to cells when a sheet is renamed or deleted, or rows and columns move, as Excel does. */
import { quoteSheet } from "./addresses";
import { sheetReference } from "./formulas";
import { sameName } from "./rules";
import type { Sheet, Workbook } from "./workbook";

/** Replaces each reference to a sheet by what `change` makes of its prefix ("Data!" with the quotes it needs). */
function changeSheet(formula: string, name: string, replacement: string): string {
  if (!mentions(formula, name.replaceAll("'", "''"))) return formula;
  return formula.replace(sheetReference, (whole, quotedName?: string, plain?: string) => {
    const found = quotedName?.replaceAll("''", "'") ?? plain;
    return found !== undefined && sameName(found, name) ? replacement : whole;
  });
}

/** Every text in the workbook that refers to cells of a sheet, rewritten as Excel does. */
export function rewriteAll(
  workbook: Workbook,
  change: (formula: string, home: Sheet | null) => string,
): void {
  for (const name of workbook.names) name.formula = change(name.formula, null);
  for (const sheet of workbook.sheets) {
    const here = (formula: string) => change(formula, sheet);
    for (const name of sheet.names) name.formula = here(name.formula);
    for (const [key, cell] of sheet.cells) {
      if (cell.formula !== null) sheet.cells.set(key, { ...cell, formula: here(cell.formula) });
    }
    for (const format of sheet.conditionalFormats) format.formula = here(format.formula);
    for (const validation of sheet.validations) validation.rule = changedRule(validation.rule, here);
    for (const chart of sheet.charts) rewriteChart(chart, here);
  }
}

/** Most formulas do not: looking closer is for the others. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}

function rewriteChart(chart: Sheet["charts"][number], change: (formula: string) => string): void {
  for (const series of chart.series) {
    series.values = series.values === null ? null : change(series.values);
    series.categories = series.categories === null ? null : change(series.categories);
    rewriteSettings(series.settings, change);
  }
  for (const part of chart.parts.values()) rewriteSettings(part.settings, change);
}

function rewriteSettings(settings: Map<string, unknown>, change: (formula: string) => string): void {
  for (const [key, value] of settings) {
    if (typeof value === "string" && value.startsWith("=")) settings.set(key, change(value));
  }
}

type Rule = Readonly<Record<string, unknown>>;

function changedRule(rule: Rule, change: (formula: string) => string): Rule {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (typeof value === "string" && value.startsWith("=")) return [key, change(value)];
      if (typeof value !== "object" || value === null) return [key, value];
      return [key, changedRule(Object.fromEntries(Object.entries(value)), change)];
    }),
  );
}

export function sheetRenamed(workbook: Workbook, before: string, after: string): void {
  rewriteAll(workbook, (formula) => changeSheet(formula, before, `${quoteSheet(after)}!`));
}

/** After the sheet is gone: what referred to it says #REF!, in formulas and names alike. */
export function sheetDeleted(workbook: Workbook, name: string): void {
  const lost = "\u0000";
  rewriteAll(workbook, (formula) =>
    changeSheet(formula, name, lost).replace(
      new RegExp(`${lost}\\$?[A-Za-z]{0,3}\\$?\\d*(:\\$?[A-Za-z]{0,3}\\$?\\d*)?`, "g"),
      "#REF!",
    ),
  );
}

/** A text, a quoted sheet, or a word that may be a table's name: before its brackets or alone, never a function or a sheet. */
const tableReference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

/** Structured references (Data[status]) and the bare name follow a table that is renamed. */
export function tableRenamed(workbook: Workbook, before: string, after: string): void {
  rewriteAll(workbook, (formula) => changeTable(formula, before, after));
}

/** After the table is gone, by itself or with its sheet. */
export function tableDeleted(workbook: Workbook, name: string): void {
  const lost = "\u0000";
  rewriteAll(workbook, (formula) =>
    changeTable(formula, name, lost).replace(
      new RegExp(`${lost}(\\[(?:[^\\][]|\\[[^\\][]*\\])*\\])?`, "g"),
      "#REF!",
    ),
  );
}

function changeTable(formula: string, name: string, replacement: string): string {
  if (!mentions(formula, name)) return formula;
  return formula.replace(tableReference, (word) => (sameName(word, name) ? replacement : word));
}
