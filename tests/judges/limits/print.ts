/** Print names: area and titles belong to the sheet that they are about. */
import type { Book } from "./book";
import { sheetsNamedIn } from "./definedNames";
import { faultsOf, type Fault } from "./fault";

export function printFaults({ names, sheets }: Book): Fault[] {
  return faultsOf("print", (report) => {
    for (const { name, refersTo, scope } of names) {
      if (!/^_xlnm\.Print_(Titles|Area)$/i.test(name)) continue;
      const sheet = scope === null ? undefined : sheets[scope];
      if (!sheet) report(name, "belongs to no sheet");
      else if (sheetsNamedIn(refersTo).some((named) => named.name !== sheet.name)) {
        report(name, `belongs to ${sheet.name} but refers to ${refersTo}`);
      }
    }
  });
}
