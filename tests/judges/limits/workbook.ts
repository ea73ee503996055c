/** The workbook as a whole: something to see, and links that lead somewhere. */
import { parseReference } from "../../../src/workbook/address";
import type { Book } from "./book";
import { faultsOf, type Fault } from "./fault";
import { all, attribute } from "./xml";

export function workbookFaults({ workbook, sheets }: Book): Fault[] {
  return faultsOf("workbook", (report) => {
    if (!sheets.some(({ state }) => state === "" || state === "visible"))
      report("workbook", "no visible sheet");
    const active = Number(all(workbook, "workbookView").map((view) => attribute(view, "activeTab"))[0] || 0);
    if (sheets[active] && sheets[active].state !== "" && sheets[active].state !== "visible") {
      report(sheets[active].name, "is shown first but hidden");
    }
    for (const sheet of sheets) {
      for (const link of all(sheet.root, "hyperlink")) {
        const location = attribute(link, "location");
        const target = parseReference(location)?.sheet;
        if (location && !sheets.some(({ name }) => name === target)) {
          report(`${sheet.name}!${attribute(link, "ref")}`, `${location} is not there`);
        }
      }
    }
  });
}
