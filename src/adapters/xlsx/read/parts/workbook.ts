/** Turns the workbook part into its sheets' names and places and its defined names. */
import type { NameSnapshot, SheetSnapshot } from "../../../../workbook/snapshot";
import { excelText } from "../values/excelText";
import { scanPart, type Package } from "../../../ooxml/read/package";
import { damaged } from "../../../ooxml/read/limits/unreadable";

export interface WorkbookOutline {
  readonly date1904: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameSnapshot[];
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

export function readOutline(of: Package, part: string): WorkbookOutline {
  let date1904 = false;
  const sheets: SheetOutline[] = [];
  const names: { name: string; sheet: string | undefined; text: string }[] = [];
  let inName = false;
  scanPart(of, part, "workbook", {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = /^(1|true|on)$/.test(attributes.get("date1904") ?? "");
      else if (name === "sheet") {
        const state = attributes.get("state");
        const relationship = attributes.getPrefixed("id");
        if (relationship === undefined) throw damaged("a sheet without a part");
        sheets.push({
          name: excelText(attributes.get("name") ?? ""),
          visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
          relationship,
        });
      } else if (name === "definedName") {
        inName = true;
        const sheet = attributes.get("localSheetId");
        names.push({ name: excelText(attributes.get("name") ?? ""), sheet, text: "" });
      }
    },
    text: (text) => {
      const last = names[names.length - 1];
      if (inName && last) last.text += text;
    },
    close: (name) => {
      if (name === "definedName") inName = false;
    },
  });
  checkSheetNames(sheets);
  of.meter.cells(names.length + sheets.length);
  return {
    date1904,
    sheets,
    names: names.map(({ name, sheet, text }) => {
      of.meter.characters(name.length + text.length);
      return { name, refersTo: excelText(text), scope: scopeOf(sheet, sheets) };
    }),
  };
}

/** "Sheet!C7" must mean one cell, and Excel compares sheet names without case. */
function checkSheetNames(sheets: readonly SheetOutline[]): void {
  if (sheets.length === 0) throw damaged("workbook without sheets");
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) {
    throw damaged("two sheets of one name");
  }
}

function scopeOf(index: string | undefined, sheets: readonly SheetOutline[]): string | null {
  if (index === undefined) return null;
  const sheet = sheets[Number(index)];
  if (!sheet) throw damaged(`a name belongs to sheet ${index.slice(0, 20)} of ${sheets.length}`);
  return sheet.name;
}
