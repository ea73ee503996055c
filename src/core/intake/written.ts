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
}

export function writtenOf(text: string): Written {
  const alike = comparable(text);
  return {
    text,
    comparable: alike,
    isStatus: isStatus(alike),
    heading: isStatusHeading(alike) ? "status" : isRemarkHeading(alike) ? "remark" : null,
    rowMark: text.includes("#") ? parseRowMark(text) : null,
  };
}

export const NOTHING_WRITTEN: Written = writtenOf("");

/** The texts that a set's form prints: nearly every cell of every return holds one of them, unchanged. */
export const printedWritten = onceASet(
  (set): ReadonlyMap<string, Written> => new Map(printedTexts(set).map((text) => [text, writtenOf(text)])),
);
