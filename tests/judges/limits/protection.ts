/** Protection: a table on a protected sheet shows no filter that cannot be used, and somebody can write somewhere. */
import type { Book } from "./book";
import { faultsOf, type Fault } from "./fault";
import { at, attribute } from "./xml";

export function protectionFaults({ sheets, tables }: Book): Fault[] {
  return faultsOf("protection", (report) => {
    for (const sheet of sheets) {
      const protection = at(sheet.root, "sheetProtection");
      if (!["1", "true"].includes(attribute(protection, "sheet"))) continue;
      const mayFilter = ["0", "false"].includes(attribute(protection, "autoFilter"));
      const filtered = tables.filter((table) => table.sheet === sheet && at(table.root, "autoFilter").name);
      for (const { name } of filtered) {
        if (!mayFilter)
          report(`${sheet.name} ${name}`, "the sheet is protected and does not allow its filter");
      }
      if (["password", "hashValue"].some((name) => protection.attributes.has(name)))
        report(sheet.name, "has a password");
    }
  });
}
