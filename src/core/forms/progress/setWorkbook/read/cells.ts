/** What stands in a set workbook's cell → the text, number or date that is meant. */
import type { CellSnapshot } from "../../../../../workbook/snapshot";
import { trimmedEnd } from "../../../../../workbook/trimmed";
import { displayText } from "../../../../intake/displayText";

/** What Word puts before the points of a list. */
const BULLET = /^[\u2022\u00B7\u25AA\u25CF\u25E6\uF0B7\u2013-][\t ]+/;

/** A text as somebody wrote or pasted it, without blanks around its lines; "" where there is none. */
export function longTextIn(cell: CellSnapshot | null): string {
  return displayText(cell)
    .replaceAll(/[\u000B\u2028]/g, "\n")
    .split("\n")
    .map((line) => line.replaceAll("\u00A0", " ").trim())
    .join("\n")
    .trim();
}

/** The same without the bullet of the list that it was pasted from; lists within it keep theirs. */
export function pointIn(cell: CellSnapshot | null): string {
  return longTextIn(cell).replace(BULLET, "");
}

/** A title or a name: all on one line. */
export function lineIn(cell: CellSnapshot | null): string {
  return longTextIn(cell).replaceAll(/\s+/g, " ");
}

/**
 * A recommendation's number as it is shown: "1.1", also where somebody wrote 1,1 or "1.1.", or a program took it
 * for a number or for the first of January.
 *
 * @param evidence the number that the row's mark holds: a program that counts makes 1.1 of 1.10
 */
export function numberIn(cell: CellSnapshot | null, evidence: string | null = null): string {
  const value = cell?.value;
  if (value?.kind === "date") {
    const [, month = "", day = ""] = value.date.slice(0, 10).split("-");
    return `${Number(day)}.${Number(month)}`;
  }
  if (value?.kind === "number") {
    const same = evidence !== null && /^\d+\.\d+$/.test(evidence) && Number(evidence) === value.number;
    return same ? evidence : String(value.number);
  }
  const text = trimmedEnd(lineIn(cell).replaceAll(" ", ""), ".:)");
  return /^\d+(,\d+)+$/.test(text) ? text.replaceAll(",", ".") : text;
}

/** A year or a theme's number; the text as it stands where it is none, null where nothing stands. */
export function wholeNumberIn(cell: CellSnapshot | null): number | string | null {
  if (cell?.value.kind === "number") return cell.value.number;
  const text = lineIn(cell).replace(/\.$/, "");
  if (text === "") return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** An ISO date of a date cell, "22-06-2018", "22.6.2018" or "2018-06-22"; the text as it stands where it is none. */
export function dateIn(cell: CellSnapshot | null): string | null {
  if (cell?.value.kind === "date") return cell.value.date.slice(0, 10);
  const text = lineIn(cell);
  if (text === "") return null;
  const danish = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text);
  if (!danish) return text;
  const [, day = "", month = "", year = ""] = danish;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
