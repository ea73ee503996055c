/** Turns the texts that a form prints into short marks of them, so that a program that words them otherwise knows them. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Texts } from "../../language";
import type { SheetDescription } from "../../workbook/description";
import { BLANKS, trimmedEnd } from "../../workbook/trimmed";
import { comparable } from "../text/comparable";

export interface PrintedMarks {
  /** Of every text that nobody wrote, the count line's parts among them. */
  readonly printed: string;
  /** Of the words that the check column may show. */
  readonly verdicts: string;
}

/** @param sheets those that people see */
export function printedMarks(sheets: readonly SheetDescription[], texts: Texts): PrintedMarks {
  const cells = sheets.flatMap((sheet) => [...sheet.cells]).map(({ content }) => content);
  const printed = cells.flatMap((content) => {
    if (content.kind === "text" || content.kind === "link") return [content.text];
    return content.kind === "formula" ? [String(content.value)] : [];
  });
  const { answered, missing, unremarked, invalid } = texts.form.count;
  return {
    printed: listOf([...printed, ...[answered, missing, unremarked, invalid].map(withNumbers)]),
    verdicts: listOf(Object.values(texts.form.verdicts)),
  };
}

/**
 * Eight characters; two texts that differ only in their numbers have the same. A form in which it was
 * counted otherwise is no longer known by its marks: its texts then count as somebody's own.
 */
export function textMark(text: string): string {
  const plain = trimmedEnd(comparable(text), `.:${BLANKS}`).replaceAll(/\d+/g, "0");
  return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 8);
}

/** A list as `printedMarks` writes it → its marks. */
export function marksIn(list: string | null): ReadonlySet<string> {
  return new Set(list?.split(" ").filter((mark) => /^[0-9a-f]{8}$/.test(mark)));
}

/** Such a list of the marks of these texts; numbers and signs alone have none. */
export function listOf(texts: readonly string[]): string {
  return [...new Set(texts.filter(isWords).map(textMark))].sort().join(" ");
}

/** A number alone, or a sign, is anybody's. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function withNumbers(part: string): string {
  return part.replaceAll(/\{\w+\}/g, "0");
}
