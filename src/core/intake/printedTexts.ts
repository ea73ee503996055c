/** Turns a set into every text that its form prints, in every language: what is one of these, nobody wrote. */
import { LANGUAGES } from "../../language";
import { seenSheets } from "../forms/progress/form/describeForm";
import { onceASet } from "../sets/onceASet";
import { type RecommendationSet, recommendationsOf } from "../forms/progress/set/recommendationSet";
import { valueText } from "./cellText";

/** As printed, each once, the recommendations and their variants among them. */
export const printedTexts = onceASet((set): readonly string[] => [
  ...new Set([...ofSet(set), ...ofForm(set)]),
]);

/** The lead-ins of the set's themes; worded like recommendations, and none. */
export function introductions(set: RecommendationSet): readonly string[] {
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
