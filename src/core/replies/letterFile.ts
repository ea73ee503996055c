/** A reply → a plain text file that any program opens: to whom, about what, and the letter. */
import { LANGUAGES, type Texts } from "../../language";
import { short } from "../../language/quoting/shown";
import { safeFileName } from "../../workbook/fileName";
import type { Reply } from "./describeReplies";

export interface LetterFile {
  /** E.g. "København.txt". */
  readonly name: string;
  /** To be saved as UTF-8. */
  readonly text: string;
}

export function letterFile({ municipality, to, subject, text }: Reply, texts: Texts): LetterFile {
  const { toLine, subjectLine } = texts.replies;
  const lines = [...(to === null ? [] : [toLine(short(to))]), subjectLine(subject), "", text].join("\n");
  return {
    name: `${safeFileName(municipality.name)}.txt`,
    // Windows' own editor wants both signs at a line's end, and older programs there the byte order mark.
    text: `\uFEFF${lines.replaceAll("\n", "\r\n")}`,
  };
}

/** Does a text file begin as every letter of ours does, in whichever language? */
export function isOurLetter(beginning: string): boolean {
  const [first = "", second = ""] = beginning.split("\r\n", 2);
  return Object.values(LANGUAGES).some(({ replies: { toLine, subjectLine, subject } }) => {
    const about = subjectLine(subject(""));
    return (
      first.startsWith(`\uFEFF${about}`) ||
      (first.startsWith(`\uFEFF${toLine("")}`) && second.startsWith(about))
    );
  });
}
