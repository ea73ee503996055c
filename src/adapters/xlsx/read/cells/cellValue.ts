/** Turns a cell's type and written value into the value that stood in it. */
import type { CellValue } from "../../../../workbook/snapshot";
import { damaged } from "../../../ooxml/read/limits/unreadable";
import { excelText } from "../values/excelText";
import { serialToIso } from "../../../../workbook/serialDate";

export const BLANK: CellValue = { kind: "blank" };

export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * @param type the cell's t attribute: s, str, b, e, d, n; inline text goes another way
 * @param written the content of its v element, null when it has none
 * @param asDate whether its format shows numbers as dates
 * @throws UnreadableError "damaged" for a shared text that is not there
 */
export function cellValue(
  type: string,
  written: string | null,
  asDate: boolean,
  context: ValueContext,
): CellValue {
  if (written === null || (written === "" && type !== "str")) return BLANK;
  switch (type) {
    case "s":
      return textValue(sharedString(written, context.sharedStrings));
    case "str":
      return textValue(excelText(written));
    case "b":
      return booleanValue(written);
    case "e":
      return { kind: "error", error: excelText(written) };
    case "d":
      return isoValue(written.trim());
    default:
      return numberValue(written, asDate, context.date1904);
  }
}

/** Text as it stands, or blank for none: a cell with an empty text looks and counts as an empty one. */
export function textValue(text: string): CellValue {
  return text === "" ? BLANK : { kind: "text", text };
}

function sharedString(written: string, sharedStrings: readonly string[]): string {
  const text = /^\s*\d{1,9}\s*$/.test(written) ? sharedStrings[Number(written)] : undefined;
  if (text === undefined) throw damaged(`no shared text ${written.slice(0, 20)} of ${sharedStrings.length}`);
  return text;
}

function booleanValue(written: string): CellValue {
  const word = written.trim().toLowerCase();
  if (word === "1" || word === "true") return { kind: "boolean", boolean: true };
  if (word === "0" || word === "false") return { kind: "boolean", boolean: false };
  return textValue(excelText(written));
}

/** A date written as ISO 8601, as Strict files may; what is none stays as written. */
function isoValue(written: string): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?Z?)?$/.exec(written);
  const [, day = "", minutes = "00:00", seconds = ":00"] = match ?? [];
  const whole = `${day}T${minutes}${seconds}`;
  const time = Date.parse(`${whole}Z`);
  // The 31 February becomes another day on its way through the calendar.
  if (!match || Number.isNaN(time) || !new Date(time).toISOString().startsWith(whole)) {
    return textValue(excelText(written));
  }
  return { kind: "date", date: whole.endsWith("T00:00:00") ? day : whole };
}

/** What is no number, though the file calls it one, stays as text: somebody has to look at it. */
function numberValue(written: string, asDate: boolean, date1904: boolean): CellValue {
  const number = /^\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?\s*$/i.test(written) ? Number(written) : NaN;
  if (!Number.isFinite(number)) return textValue(excelText(written));
  const date = asDate ? serialToIso(number, date1904) : null;
  return date === null ? { kind: "number", number } : { kind: "date", date };
}
