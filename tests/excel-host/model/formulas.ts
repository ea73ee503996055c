/** Judges a formula's form and follows sheets that are renamed or deleted; it computes nothing. */
import { quoteSheet } from "../../../src/workbook/address";
import { sameName } from "./rules";
import type { Sheet, Workbook } from "./workbook";

/** @param formula with its leading "=" @returns null when Excel takes it, else the reason */
export function formulaFault(workbook: Workbook, formula: string): string | null {
  if (formula.length > 8192) return "is longer than 8,192 characters";
  const bare = withoutTexts(formula);
  if (bare === null) return "has a quotation mark without end";
  if (!balanced(bare)) return "has brackets that do not close";
  if (/_xlfn\.|_xlws\./.test(bare)) return "has a prefix that belongs in files only";
  if (bare.replace(/\{[^}]*\}/g, "").includes(";")) return "has a semicolon: commas in every language";
  if (/^=\s*$/.test(bare) || /[-+*/^&=<>,(]\s*$/.test(bare.slice(1))) return "ends too early";
  const sheets = sheetsIn(formula);
  const strange = sheets.find((name) => !workbook.sheets.some((sheet) => sameName(sheet.name, name)));
  if (strange !== undefined) return `names the sheet ${strange}, which is not there`;
  const tables = [...bare.matchAll(/([\p{L}_\\][\p{L}\p{N}._]*)\[/gu)].map((match) => match[1] ?? "");
  const all = workbook.sheets.flatMap((sheet) => sheet.tables);
  const unknown = tables.find((name) => !all.some((table) => sameName(table.name, name)));
  return unknown === undefined ? null : `names the table ${unknown}, which is not there`;
}

/** Texts in quotes emptied, quoted sheet names kept out; null when a quote does not end. */
function withoutTexts(formula: string): string | null {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "_!");
  return bare.replaceAll('""', "").includes('"') ? null : bare;
}

function balanced(text: string): boolean {
  const open: string[] = [];
  const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
  for (const letter of text) {
    if ("([{".includes(letter)) open.push(letter);
    else if (letter in pairs && open.pop() !== pairs[letter]) return false;
  }
  return open.length === 0;
}

const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(sheetReference)].flatMap((match) => {
    const name = match[1]?.replaceAll("''", "'") ?? match[2];
    return name === undefined ? [] : [name];
  });
}

/** Replaces each reference to a sheet by what `change` makes of its prefix ("Data!" with the quotes it needs). */
function changeSheet(formula: string, name: string, replacement: string): string {
  return formula.replace(sheetReference, (whole, quotedName?: string, plain?: string) => {
    const found = quotedName?.replaceAll("''", "'") ?? plain;
    return found !== undefined && sameName(found, name) ? replacement : whole;
  });
}

/** Every text in the workbook that refers to cells of a sheet, rewritten as Excel does. */
function rewriteAll(workbook: Workbook, change: (formula: string) => string): void {
  for (const name of workbook.names) name.formula = change(name.formula);
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = change(name.formula);
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== null) cell.formula = change(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula);
    for (const validation of sheet.validations) validation.rule = changedRule(validation.rule, change);
    for (const chart of sheet.charts) rewriteChart(chart, change);
  }
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
