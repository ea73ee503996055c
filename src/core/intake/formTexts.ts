/** Turns the sets into the texts that the form itself carries, so that they are not taken for a municipality's own. */
import { EARLIER_WORDS, LANGUAGES } from "../../language";
import { BLANKS, trimmedEnd } from "../../workbook/trimmed";
import { marksIn, textMark } from "../marks/printedMarks";
import { onceASet } from "../sets/onceASet";
import type { RecommendationSet } from "../forms/progress/set/recommendationSet";
import { comparable } from "../text/comparable";
import { printedTexts } from "./printedTexts";
import type { Written } from "./written";

export interface FormTexts {
  /** Is this the form's own text, in any language, whatever numbers stand in it? */
  readonly has: (written: Written) => boolean;
  /** Is this one of the check column's words? */
  readonly isVerdict: (written: Written) => boolean;
}

/** Shorter texts are numbers and words that anybody may write. */
const SHORTEST = 4;

const FORMS = Object.values(LANGUAGES).map(({ form }) => form);

const VERDICTS = new Set(
  [...FORMS.flatMap(({ verdicts }) => Object.values(verdicts)), ...EARLIER_WORDS.verdicts].map(comparable),
);

const COUNT_PARTS = new Set(
  [
    ...FORMS.flatMap(({ count: { answered, missing, unremarked, invalid } }) => [
      answered,
      missing,
      unremarked,
      invalid,
    ]),
    ...EARLIER_WORDS.count,
  ].map((part) => key(comparable(part.replaceAll(/\{\w+\}/g, "0")))),
);

/** What the form itself says that it has printed, perhaps in words that are used no longer: lists of marks. */
export interface PrintedByForm {
  readonly printed: string | null;
  readonly verdicts: string | null;
}

/**
 * @param sets the one that is asked about among them
 * @param name as it stands in the form's head, because the guide repeats it
 */
export function formTexts(sets: readonly RecommendationSet[], name: string, by: PrintedByForm): FormTexts {
  const own = [...new Set(sets)].map(ownTexts);
  const printed = marksWhenAsked(by.printed);
  const verdicts = marksWhenAsked(by.verdicts);
  const isMarked = (text: string) => printed().size > 0 && printed().has(textMark(text));
  const repeated = key(comparable(name)) || null;
  const has = (written: Written) => {
    if (written.printed) return true;
    const text = written.comparable;
    if (own.some((texts) => texts.has(text))) return true;
    const plain = key(text);
    return (
      plain === repeated ||
      own.some((texts) => texts.has(plain)) ||
      written.heading !== null ||
      plain.split(" · ").every((part) => COUNT_PARTS.has(part) || isMarked(part)) ||
      (printed().size > 0 && printed().has(written.textMark))
    );
  };
  const isVerdict = (written: Written) =>
    VERDICTS.has(written.comparable) ||
    (written.comparable !== "" && verdicts().size > 0 && verdicts().has(written.textMark));
  return { has, isVerdict };
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

/** As they are, and with their numbers made alike. */
const ownTexts = onceASet((set): ReadonlySet<string> => {
  const texts = [...printedTexts(set), ...EARLIER_WORDS.guide, ...EARLIER_WORDS.verdicts].map(comparable);
  return new Set([...texts, ...texts.map(key)]);
});
