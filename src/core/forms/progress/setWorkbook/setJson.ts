/** A recommendation set → the JSON that a file holds of it: what is not said is left out. */
import type { Recommendation, RecommendationSet, Theme } from "../set/recommendationSet";

/** Read again it is the same set. */
export function setJson(set: RecommendationSet): Readonly<Record<string, unknown>> {
  const { themes, source, removed, rules, ...rest } = set;
  return said({
    ...rest,
    source: source && said({ ...source }),
    themes: themes.map(themeJson),
    removed,
    rules: said({ ...rules }),
  });
}

function themeJson({ recommendations, isNew, ...rest }: Theme) {
  return said({
    ...rest,
    isNew: isNew ? true : null,
    recommendations: recommendations.map(recommendationJson),
  });
}

function recommendationJson({ derivedFrom, ...rest }: Recommendation) {
  return said({
    ...rest,
    // A link that its author is sure of is its id alone.
    derivedFrom: derivedFrom.map((link) => (link.confidence === "strong" ? link.id : link)),
  });
}

/** Without what is null, and without empty lists and objects. */
function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        !(typeof value === "object" && Object.keys(value).length === 0),
    ),
  );
}
