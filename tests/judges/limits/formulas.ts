/** Formulas: length, English functions with their prefix, commas, whole brackets, sheets that exist. */
import type { Book } from "./book";
import { sheetsNamedIn } from "./definedNames";
import { faultsOf, type Fault } from "./fault";
import { formulaTokens, type Token } from "./formulaTokens";
import { PLAIN, SPILLING } from "./functions";
import { all, at, attribute } from "./xml";

export interface PlacedFormula {
  readonly where: string;
  readonly formula: string;
  readonly place: "cell" | "validation" | "conditional format" | "name" | "chart";
}

export function formulasOf({ sheets, names, file }: Book): PlacedFormula[] {
  const inSheets = sheets.flatMap(({ name, root }): PlacedFormula[] => [
    ...all(at(root, "sheetData"), "c")
      .filter((cell) => at(cell, "f").name)
      .map((cell) => ({
        where: `${name}!${attribute(cell, "r")}`,
        formula: at(cell, "f").text,
        place: "cell" as const,
      })),
    ...all(root, "dataValidation").flatMap((validation) =>
      [at(validation, "formula1").text, at(validation, "formula2").text]
        .filter((formula) => formula !== "")
        .map((formula) => ({
          where: `${name}!${attribute(validation, "sqref")}`,
          formula,
          place: "validation" as const,
        })),
    ),
    ...all(root, "conditionalFormatting").flatMap((format) =>
      all(format, "formula").map(({ text }) => ({
        where: `${name}!${attribute(format, "sqref")}`,
        formula: text,
        place: "conditional format" as const,
      })),
    ),
  ]);
  const charts = [...file.xml].filter(([, root]) => root.name === "chartSpace");
  return [
    ...inSheets,
    ...names.map(({ name, refersTo }) => ({ where: name, formula: refersTo, place: "name" as const })),
    ...charts.flatMap(([part, root]) =>
      all(root, "f").map(({ text }) => ({ where: part, formula: text, place: "chart" as const })),
    ),
  ];
}

export function formulaFaults(book: Book): Fault[] {
  return faultsOf("formula", (report) => {
    for (const { where, formula } of formulasOf(book)) {
      for (const what of faultsIn(formula)) report(where, `${what}: ${formula.slice(0, 80)}`);
      for (const { name } of sheetsNamedIn(formula)) {
        if (!book.sheets.some((sheet) => sheet.name === name)) report(where, `no sheet ${name}`);
      }
    }
  });
}

function faultsIn(formula: string): string[] {
  const tokens = formulaTokens(formula);
  if (!tokens) return ["a quote or bracket is not closed"];
  const faults: string[] = [];
  if (formula === "") faults.push("is empty");
  if (formula.length > 8192) faults.push(`${formula.length} characters, 8192 are allowed`);
  if (formula.startsWith("=")) faults.push("begins with =");
  const signs = tokens.filter(({ kind }) => kind === "sign").map(({ text }) => text);
  if (signs.includes(";") && !signs.includes("{")) faults.push("semicolons where commas belong");
  if (signs.includes("@")) faults.push("has an @ that a file may not have");
  if (!isBalanced(signs)) faults.push("brackets do not match");
  if (/#(REF|NAME)/.test(formula)) faults.push("refers to nothing");
  for (const name of functionsIn(tokens)) {
    const fault = functionFault(name);
    if (fault) faults.push(fault);
  }
  return faults;
}

function functionFault(name: string): string | null {
  const plain = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
  if (SPILLING.has(plain)) return `${plain} fills more cells than its own`;
  const isPrefixed = plain !== name.toUpperCase();
  if (isPrefixed) return PLAIN.has(plain) ? `${plain} wants no prefix` : null;
  return PLAIN.has(plain) ? null : `${name} is no function that a file may name without a prefix`;
}

function functionsIn(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ kind }, index) => kind === "word" && tokens[index + 1]?.text === "(")
    .map(({ text }) => text);
}

function isBalanced(signs: readonly string[]): boolean {
  let depth = 0;
  for (const sign of signs) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
