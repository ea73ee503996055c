/** Turns the sets into the texts that the form itself carries, so that they are not taken for a municipality's own. */
import { LANGUAGES } from "../../language";
import { textMark } from "../form/printedMarks";
import { onceASet } from "../recommendations/onceASet";
import type { RecommendationSet } from "../recommendations/recommendationSet";
import { comparable } from "../status/comparable";
import { isRemarkHeading, isStatusHeading } from "./headings";
import { printedTexts } from "./printedTexts";

/** Both are asked with a text as `comparable` writes it. */
export interface FormTexts {
  /** Is this the form's own text, in any language, whatever numbers stand in it? */
  readonly has: (text: string) => boolean;
  /** Is this one of the check column's words? */
  readonly isVerdict: (text: string) => boolean;
}

/** Shorter texts are numbers and words that anybody may write. */
const SHORTEST = 4;

const FORMS = Object.values(LANGUAGES).map(({ form }) => form);

const VERDICTS = new Set(FORMS.flatMap(({ verdicts }) => Object.values(verdicts).map(comparable)));

const COUNT_PARTS = new Set(
  FORMS.flatMap(({ count }) =>
    [count.answered, count.missing, count.unremarked, count.invalid].map((part) =>
      key(comparable(part.replaceAll(/\{\w+\}/g, "0"))),
    ),
  ),
);

/** What the form itself says that it has printed, perhaps in words that are used no longer. */
export interface PrintedByForm {
  readonly printed: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
}

/** @param name as it stands in the form's head, because the guide repeats it */
export function formTexts(
  sets: readonly RecommendationSet[],
  name: string,
  { printed, verdicts }: PrintedByForm,
): FormTexts {
  const own = sets.map(ownTexts);
  const isMarked = (text: string) => printed.size > 0 && printed.has(textMark(text));
  const repeated = key(comparable(name)) || null;
  const has = (text: string) => {
    if (own.some((texts) => texts.has(text))) return true;
    const written = key(text);
    return (
      written === repeated ||
      own.some((texts) => texts.has(written)) ||
      isStatusHeading(text) ||
      isRemarkHeading(text) ||
      written.split(" · ").every((part) => COUNT_PARTS.has(part) || isMarked(part)) ||
      isMarked(text)
    );
  };
  const isVerdict = (text: string) =>
    VERDICTS.has(text) || (text !== "" && verdicts.size > 0 && verdicts.has(textMark(text)));
  return { has, isVerdict };
}

/** Numbers are made alike: the count line changes with the answers. */
function key(text: string): string {
  const written = text.replace(/[.:\s]+$/, "");
  return written.length < SHORTEST ? written : written.replaceAll(/\d+/g, "0");
}

/** As they are, and with their numbers made alike. */
const ownTexts = onceASet((set): ReadonlySet<string> => {
  const texts = printedTexts(set).map(comparable);
  return new Set([...texts, ...texts.map(key)]);
});
