/** Turns the text of a cell into all the ways in which the stages look at it, each worked out once. */
import { parseRowMark } from "../form/marks";
import { onceASet } from "../recommendations/onceASet";
import { comparable } from "../status/comparable";
import { isStatus } from "../status/readStatus";
import { isRemarkHeading, isStatusHeading } from "./headings";
import { printedTexts } from "./printedTexts";

export interface Written {
  readonly text: string;
  /** As `comparable` writes it. */
  readonly comparable: string;
  /** Is a status read here? */
  readonly isStatus: boolean;
  /** What it is the heading of. */
  readonly heading: "status" | "remark" | null;
  /** The hidden mark that it is. */
  readonly rowMark: ReturnType<typeof parseRowMark>;
  /** Long enough to be more than a word or two. */
  readonly isLong: boolean;
  /** Without the number before it, as `comparable` writes it; null where it is too short for a recommendation. */
  readonly wording: string | null;
  /** The number before it in the same cell: "2.1 Alle kommuner skal …". */
  readonly number: string | null;
}

/** Shorter texts than this are words, not recommendations. */
const SHORTEST_WORDING = 12;
const LEADING_NUMBER = /^\s*(\d+(?:\.\d+)+)[.):]?\s+/;

export function writtenOf(text: string): Written {
  const alike = comparable(text);
  const [before = "", number = null] = LEADING_NUMBER.exec(text) ?? [];
  const rest = before === "" ? text : text.slice(before.length);
  return {
    text,
    comparable: alike,
    isStatus: isStatus(alike),
    heading: isStatusHeading(alike) ? "status" : isRemarkHeading(alike) ? "remark" : null,
    rowMark: text.includes("#") ? parseRowMark(text) : null,
    isLong: isLong(text),
    wording: isLong(rest) ? (before === "" ? alike : comparable(rest)) : null,
    number,
  };
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST_WORDING && text.trim().length >= SHORTEST_WORDING;
}

export const NOTHING_WRITTEN: Written = writtenOf("");

/** The texts that a set's form prints: nearly every cell of every return holds one of them, unchanged. */
export const printedWritten = onceASet(
  (set): ReadonlyMap<string, Written> => new Map(printedTexts(set).map((text) => [text, writtenOf(text)])),
);
