/** Sheet names: length, signs, reserved words, no name twice. */
import type { Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";

export function sheetNameFaults({ sheets }: Book): Fault[] {
  return faultsOf("sheet name", (report) => {
    const names = sheets.map(({ name }) => name);
    for (const name of names) {
      if (name.length < 1 || name.length > 31) report(name, `${name.length} characters, 1 to 31 are allowed`);
      if (/[[\]:*?/\\]/.test(name)) report(name, "has one of [ ] : * ? / \\");
      if (name.startsWith("'") || name.endsWith("'")) report(name, "begins or ends with an apostrophe");
      if (/^(history|historik)$/i.test(name)) report(name, "is a name that Excel keeps for itself");
    }
    for (const name of repeated(names)) report(name, "stands twice");
  });
}
