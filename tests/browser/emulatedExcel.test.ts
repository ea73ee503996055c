/** The emulated Excel under the whole of Microsoft's office.js, in a real browser. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { withProgram } from "../programs";

withProgram("chromium", "office.js in a page takes the emulated Excel for Excel", () => {
  const script = join("packages", "excel-host", "tests", "inPage", "inChromium.mjs");
  const said = execFileSync(process.execPath, [script, process.env["FREMDRIFT_CHROMIUM"] ?? ""], {
    encoding: "utf8",
  });
  expect(said.split("\n")).toEqual([
    "Excel PC da-DK",
    "1.9 true, 1.15 false",
    'Skema!A1:B1 [["Status",7]]',
    "ItemNotFound WorksheetCollection.getItem",
    "settings succeeded",
    "file 5 bytes",
    "changed C7 Unknown",
    "requests 3",
    "done",
  ]);
});
