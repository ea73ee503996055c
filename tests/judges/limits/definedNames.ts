/** Defined names: how they may be written, that none stands twice, and that what they refer to exists. */
import { parseA1, quoteSheet } from "../../../src/workbook/address";
import type { Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";
import { formulaTokens } from "./formulaTokens";

/** What is wrong with a name for a range or a table, or null. */
export function nameFault(name: string): string | null {
  if (name.length < 1 || name.length > 255) return `${name.length} characters, 1 to 255 are allowed`;
  if (!/^[\p{L}_\\]/u.test(name)) return "begins with a sign that no name may begin with";
  if (!/^[\p{L}\p{N}_.\\]+$/u.test(name)) return "has a sign that no name may have";
  if (parseA1(name) || /^(R\d*)?(C\d*)?$/i.test(name)) return "reads like a cell";
  return null;
}

export function definedNameFaults({ names, sheets }: Book): Fault[] {
  return faultsOf("defined name", (report) => {
    for (const { name, refersTo, scope } of names) {
      const fault = name.startsWith("_xlnm.") ? null : nameFault(name);
      if (fault) report(name, fault);
      if (scope !== null && !sheets[scope]) report(name, "belongs to a sheet that is not there");
      if (/#REF!/.test(refersTo)) report(name, "refers to nothing");
      for (const sheet of sheetsNamedIn(refersTo)) {
        if (!sheets.some((candidate) => candidate.name === sheet.name))
          report(name, `no sheet ${sheet.name}`);
        else if (!sheet.quoted && quoteSheet(sheet.name) !== sheet.name)
          report(name, `${sheet.name} needs quotes`);
      }
    }
    for (const key of repeated(names.map(({ name, scope }) => `${scope ?? "workbook"}!${name}`))) {
      report(key, "stands twice");
    }
  });
}

/** The sheets that a formula names, in order. */
export function sheetsNamedIn(formula: string): { name: string; quoted: boolean }[] {
  const tokens = formulaTokens(formula) ?? [];
  return tokens.flatMap((token, index) => {
    if (tokens[index + 1]?.text !== "!" || token.text === "#REF") return [];
    const quoted = token.kind === "sheet";
    return [{ name: quoted ? token.text.slice(1, -1).replaceAll("''", "'") : token.text, quoted }];
  });
}
