/** Turns a set into every text that its form prints, in every language: what is one of these, nobody wrote. */
import { EARLIER_WORDS, LANGUAGES } from "../../../../language";
import { valueText } from "../../../intake/displayText";
import type { PrintedByForm } from "../../../intake/formLayout";
import { seenSheets } from "./describeForm";
import { type RecommendationSet, recommendationsOf } from "../set/recommendationSet";

const FORMS = Object.values(LANGUAGES).map(({ form }) => form);

const VERDICTS = [...FORMS.flatMap(({ verdicts }) => Object.values(verdicts)), ...EARLIER_WORDS.verdicts];

const COUNTS = [
  ...FORMS.flatMap(({ count: { answered, missing, unremarked, invalid } }) => [
    answered,
    missing,
    unremarked,
    invalid,
  ]),
  ...EARLIER_WORDS.count,
];

export function printedBy(set: RecommendationSet): PrintedByForm {
  return {
    texts: [...new Set([...ofSet(set), ...ofForm(set)])],
    introductions: introductions(set),
    labels: ["skal", "kan"],
    verdicts: VERDICTS,
    counts: COUNTS,
    earlier: [...EARLIER_WORDS.guide, ...EARLIER_WORDS.verdicts],
  };
}

/** The lead-ins of the set's themes; worded like recommendations, and none. */
function introductions(set: RecommendationSet): readonly string[] {
  return set.themes
    .flatMap(({ intro, skalIntro, kanIntro }) => [intro, skalIntro, kanIntro])
    .filter((text) => text !== null);
}

function ofSet(set: RecommendationSet): readonly string[] {
  return [
    set.title,
    ...(set.formTitle ? [set.formTitle] : []),
    ...set.themes.map(({ title }) => title),
    ...introductions(set),
    ...recommendationsOf(set).flatMap(({ recommendation: { text, variants } }) => [text, ...variants]),
  ];
}

/** Every text of the form as it is made today, in every language. */
function ofForm(set: RecommendationSet): readonly string[] {
  return Object.values(LANGUAGES).flatMap((texts) =>
    seenSheets(set, "", texts).flatMap(({ cells }) =>
      [...cells].flatMap(({ content }) => {
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
