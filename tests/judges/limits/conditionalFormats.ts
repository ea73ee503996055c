/** Conditional formats: the look exists, each has its own priority, formulas start from the range's first cell. */
import { parseA1 } from "../../../src/workbook/address";
import { areas, type Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";
import { formulaTokens } from "./formulaTokens";
import { all, at, attribute } from "./xml";

export function conditionalFormatFaults({ sheets, styles }: Book): Fault[] {
  const looks = at(styles, "dxfs").children.length;
  return faultsOf("conditional format", (report) => {
    for (const { name, root } of sheets) {
      for (const format of all(root, "conditionalFormatting")) {
        const where = `${name}!${attribute(format, "sqref")}`;
        const first = Math.min(...areas(attribute(format, "sqref")).map(({ from }) => from.row));
        for (const rule of all(format, "cfRule")) {
          const look = rule.attributes.get("dxfId");
          if (look !== undefined && Number(look) >= looks) report(where, `no look number ${look}`);
          for (const formula of all(rule, "formula")) {
            const rows = relativeRows(formula.text);
            if (rows.length > 0 && !rows.includes(first))
              report(where, `${formula.text} does not start from row ${first}`);
          }
        }
      }
      const priorities = all(root, "cfRule").map((rule) => attribute(rule, "priority"));
      for (const priority of repeated(priorities)) report(name, `priority ${priority} is given twice`);
    }
  });
}

/** The rows that move with the cell, as written for the range's first one. */
function relativeRows(formula: string): number[] {
  return (formulaTokens(formula) ?? []).flatMap(({ kind, text }) => {
    const position = kind === "word" && !/\$\d/.test(text) ? parseA1(text) : null;
    return position ? [position.row] : [];
  });
}
