/** Turns forms into the texts that they themselves carry, so that they are not taken for a municipality's own. */
import { BLANKS, trimmedEnd } from "../../workbook/trimmed";
import { marksIn, textMark } from "../marks/printedMarks";
import { once } from "../sets/once";
import { comparable } from "../text/comparable";
import type { FormLayout } from "./formLayout";
import type { CellText } from "./cellText";

export interface FormTexts {
  /** Is this the form's own text, in any language, whatever numbers stand in it? */
  readonly has: (written: CellText) => boolean;
  /** Is this one of the check column's words? */
  readonly isVerdict: (written: CellText) => boolean;
  /** Words that people put before a text with a colon. */
  readonly labels: readonly string[];
}

/** Shorter texts are numbers and words that anybody may write. */
const SHORTEST = 4;

/** What the form itself says that it has printed, perhaps in words that are used no longer: lists of marks. */
export interface SaidOfItself {
  readonly printed: string | null;
  readonly verdicts: string | null;
}

/**
 * @param forms the one that is asked about among them
 * @param name as it stands in the form's head, because the guide repeats it
 */
export function formTexts(forms: readonly FormLayout[], name: string, by: SaidOfItself): FormTexts {
  const own = [...new Set(forms)].map(ownTexts);
  const parts = own.map(({ counts }) => counts);
  const printed = marksWhenAsked(by.printed);
  const verdicts = marksWhenAsked(by.verdicts);
  const isMarked = (text: string) => printed().size > 0 && printed().has(textMark(text));
  const repeated = key(comparable(name)) || null;
  const has = (written: CellText) => {
    if (written.printed) return true;
    const text = written.comparable;
    if (own.some(({ texts }) => texts.has(text))) return true;
    const plain = key(text);
    return (
      plain === repeated ||
      own.some(({ texts }) => texts.has(plain)) ||
      written.heading !== null ||
      plain.split(" · ").every((part) => parts.some((own) => own.has(part)) || isMarked(part)) ||
      (printed().size > 0 && printed().has(written.textMark))
    );
  };
  const isVerdict = (written: CellText) =>
    own.some((texts) => texts.verdicts.has(written.comparable)) ||
    (written.comparable !== "" && verdicts().size > 0 && verdicts().has(written.textMark));
  const labels = [...new Set(forms.flatMap(({ prints }) => prints.labels))];
  return { has, isVerdict, labels };
}

/** Most returns hold nothing that needs the list, so it is taken apart only then. */
function marksWhenAsked(list: string | null): () => ReadonlySet<string> {
  let marks: ReadonlySet<string> | undefined;
  return () => (marks ??= marksIn(list));
}

/** Numbers are made alike: the count line changes with the answers. */
function key(text: string): string {
  const written = trimmedEnd(text, `.:${BLANKS}`);
  return written.length < SHORTEST ? written : written.replaceAll(/\d+/g, "0");
}

const ownTexts = once(({ prints }: FormLayout) => {
  const texts = [...prints.texts, ...prints.earlier].map(comparable);
  return {
    /** As they are, and with their numbers made alike. */
    texts: new Set([...texts, ...texts.map(key)]),
    verdicts: new Set(prints.verdicts.map(comparable)),
    counts: new Set(prints.counts.map((part) => key(comparable(part.replaceAll(/\{\w+\}/g, "0"))))),
  };
});
