/** Turns the sets into the texts that the form itself carries, so that they are not taken for a municipality's own. */
import { LANGUAGES } from "../../language";
import { describeForm } from "../form/describeForm";
import { type RecommendationSet, recommendationsOf } from "../recommendations/recommendationSet";
import { comparable } from "../status/comparable";
import { isRemarkHeading, isStatusHeading } from "./findColumns";
import { valueText } from "./cellText";

export interface FormTexts {
  /** Is this the form's own text, in any language, whatever numbers stand in it? */
  readonly has: (text: string) => boolean;
  /** Is this one of the check column's words? */
  readonly isVerdict: (text: string) => boolean;
}

/** Shorter texts are numbers and words that anybody may write. */
const SHORTEST = 4;

/** @param name as it stands in the form's head, because the guide repeats it */
export function formTexts(sets: readonly RecommendationSet[], name: string): FormTexts {
  const own = sets.map((set) => ownTexts(set));
  const repeated = key(name) || null;
  const verdicts = new Set(
    Object.values(LANGUAGES).flatMap(({ form }) => Object.values(form.verdicts).map(comparable)),
  );
  const countParts = new Set(
    Object.values(LANGUAGES).flatMap(({ form: { count } }) =>
      [count.answered, count.missing, count.unremarked, count.invalid].map((part) =>
        key(part.replaceAll(/\{\w+\}/g, "0")),
      ),
    ),
  );
  const has = (text: string) => {
    const written = key(text);
    return (
      written === repeated ||
      own.some((texts) => texts.has(written)) ||
      isStatusHeading(comparable(text)) ||
      isRemarkHeading(comparable(text)) ||
      written.split(" · ").every((part) => countParts.has(part))
    );
  };
  return { has, isVerdict: (text) => verdicts.has(comparable(text)) };
}

/** Numbers are made alike: the count line changes with the answers. */
function key(text: string): string {
  const written = comparable(text).replace(/[.:\s]+$/, "");
  return written.length < SHORTEST ? written : written.replaceAll(/\d+/g, "0");
}

function ofSet(set: RecommendationSet): readonly string[] {
  return [
    set.title,
    ...(set.formTitle ? [set.formTitle] : []),
    ...set.themes.flatMap(({ title, intro, skalIntro, kanIntro }) => [
      title,
      ...[intro, skalIntro, kanIntro].filter((text) => text !== null),
    ]),
    ...recommendationsOf(set).flatMap(({ recommendation: { text, variants } }) => [text, ...variants]),
  ];
}

const made = new WeakMap<RecommendationSet, ReadonlySet<string>>();

/** Made once a set: a form is asked about each of its cells. */
function ownTexts(set: RecommendationSet): ReadonlySet<string> {
  const texts = made.get(set) ?? new Set([...ofSet(set), ...ofForm(set)].map(key));
  made.set(set, texts);
  return texts;
}

/** Every text of the form as it is made today, in every language. */
function ofForm(set: RecommendationSet): readonly string[] {
  return Object.values(LANGUAGES).flatMap((texts) =>
    describeForm({ set, municipalities: [], name: "", madeAt: "", texts }).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => {
        switch (content.kind) {
          case "text":
          case "link":
            return [content.text];
          case "formula":
            return [String(content.value)];
          case "number":
            return [valueText(content)];
          default:
            return [];
        }
      }),
    ),
  );
}
