/** Judges a formula's form; it computes nothing. */
import { sameName } from "./rules";
import type { Workbook } from "./workbook";

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

/** Texts in quotes (to be passed over), or a sheet's name with its "!". */
export const sheetReference = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(sheetReference)].flatMap((match) => {
    const name = match[1]?.replaceAll("''", "'") ?? match[2];
    return name === undefined ? [] : [name];
  });
}
