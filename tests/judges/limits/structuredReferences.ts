/** Structured references: written as the file wants them, to tables and columns that exist, only where Excel takes them. */
import type { Book, Table } from "./book";
import { faultsOf, type Fault } from "./fault";
import { formulasOf } from "./formulas";
import { formulaTokens } from "./formulaTokens";

const PARTS = ["#This Row", "#Data", "#Headers", "#All", "#Totals"];

export function structuredReferenceFaults(book: Book): Fault[] {
  return faultsOf("structured reference", (report) => {
    for (const { where, formula, place } of formulasOf(book)) {
      const tokens = formulaTokens(formula) ?? [];
      tokens.forEach(({ kind, text }, index) => {
        const before = tokens[index - 1];
        if (kind !== "brackets") return;
        const table = book.tables.find(({ name }) => name.toLowerCase() === before?.text.toLowerCase());
        if (place !== "cell" && place !== "name")
          report(where, `a ${place} takes no ${before?.text ?? ""}${text}`);
        if (/\[@/.test(text)) report(where, `${text} is how it is typed, not how it is stored`);
        else if (before?.kind !== "word") report(where, `${text} names no table`);
        else if (!table) report(where, `no table ${before.text}`);
        else
          for (const column of missingColumns(text, table))
            report(where, `no column ${column} in ${table.name}`);
      });
    }
  });
}

function missingColumns(brackets: string, { columns }: Table): string[] {
  const inside = brackets.slice(1, -1);
  const named = inside.startsWith("[")
    ? [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, name = ""]) => name)
    : [inside];
  return named
    .filter((name) => name !== "" && !PARTS.includes(name))
    .map((name) => name.replace(/'(.)/g, "$1"))
    .filter((name) => !columns.some((column) => column.toLowerCase() === name.toLowerCase()));
}
