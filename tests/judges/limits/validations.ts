/** Data validations: length of what they say, of their lists and formulas, and that no cell has two. */
import { areas, overlaps, type Book } from "./book";
import { faultsOf, type Fault } from "./fault";
import { all, at, attribute } from "./xml";

const LONGEST = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;

export function validationFaults({ sheets }: Book): Fault[] {
  return faultsOf("data validation", (report) => {
    for (const { name, root } of sheets) {
      const validations = all(root, "dataValidation");
      const ranges = (validation: (typeof validations)[number]) => areas(attribute(validation, "sqref"));
      for (const validation of validations) {
        const where = `${name}!${attribute(validation, "sqref")}`;
        for (const [part, most] of Object.entries(LONGEST)) {
          const { length } = attribute(validation, part);
          if (length > most) report(where, `${part} has ${length} characters, ${most} are allowed`);
        }
        for (const formula of [at(validation, "formula1").text, at(validation, "formula2").text]) {
          const isWords = formula.startsWith('"');
          const words = isWords ? formula.slice(1, -1) : formula;
          if (words.length > 255)
            report(where, `a formula or list of ${words.length} characters, 255 are allowed`);
          if (isWords && !words.includes(",") && words.includes(";"))
            report(where, "the list is not comma-separated");
        }
        if (attribute(validation, "type") === "list" && at(validation, "formula1").text === "")
          report(where, "empty list");
        if (ranges(validation).length === 0) report(where, "no range");
      }
      for (const [one, other] of overlaps(validations, ranges)) {
        report(`${name}!${attribute(one, "sqref")}`, `overlaps ${attribute(other, "sqref")}`);
      }
    }
  });
}
