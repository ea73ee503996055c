/** Finds what cannot be true in a set because of the sets and the KKR there are beside it. */
import { knownKkr, kkrNames, WHOLE_COUNTRY } from "../../../respondents/municipalitiesOfKkr";
import type { MunicipalityRegistry } from "../../../respondents/municipality";
import { type DataProblem, problem } from "../../../sets/dataProblem";
import { fingerprint } from "./fingerprint";
import { recommendationsOf, type RecommendationSet } from "./recommendationSet";

/** What a set from a file is held against. */
export interface SetSurroundings {
  /** The sets that come with the program. */
  readonly builtIn: readonly RecommendationSet[];
  readonly registry: MunicipalityRegistry;
  /** The set that `previousSet` leads to; "itself" where it leads back; null where it leads nowhere or is not given. */
  readonly previous: RecommendationSet | "itself" | null;
}

/** @param set as its file says it: `previousSet` may be a path, and `kkr` empty where it says none */
export function misplacements(
  set: RecommendationSet,
  { builtIn, registry, previous }: SetSurroundings,
): readonly DataProblem[] {
  const namesake = builtIn.find(({ id }) => id.toLowerCase() === set.id.toLowerCase());
  return [
    ...(namesake && fingerprint(namesake) !== fingerprint(set)
      ? [problem("id-built-in", "id", { value: set.id })]
      : []),
    ...(set.kkr === "" || knownKkr(registry, set.kkr) !== null
      ? []
      : [
          problem("not-allowed", "kkr", {
            value: set.kkr,
            allowed: inQuotes([...kkrNames(registry), WHOLE_COUNTRY]),
          }),
        ]),
    ...lineageProblems(set, previous, builtIn),
  ];
}

function lineageProblems(
  set: RecommendationSet,
  previous: SetSurroundings["previous"],
  builtIn: readonly RecommendationSet[],
): readonly DataProblem[] {
  const links = linksOf(set);
  if (set.previousSet === null) {
    return links.length > 0 ? [problem("previous-missing", "previousSet")] : [];
  }
  if (set.previousSet === set.id || previous === "itself" || previous?.id === set.id)
    return [problem("previous-itself", "previousSet")];
  if (previous === null) {
    const allowed = inQuotes(builtIn.map(({ id }) => id));
    return [problem("previous-unknown", "previousSet", { value: set.previousSet, allowed })];
  }
  const known = new Set(
    recommendationsOf(previous).map(({ recommendation }) => recommendation.id.toLowerCase()),
  );
  return links
    .filter(({ id }) => !known.has(id.toLowerCase()))
    .map(({ id, path }) => problem("predecessor-unknown", path, { value: id, previous: previous.id }));
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** Every recommendation of the previous set that this one names, with its place in the file. */
function linksOf(set: RecommendationSet): readonly { readonly id: string; readonly path: string }[] {
  return [
    ...set.themes.flatMap((theme, t) =>
      theme.recommendations.flatMap(({ derivedFrom }, r) =>
        derivedFrom.map(({ id }, d) => ({
          id,
          path: `themes[${t}].recommendations[${r}].derivedFrom[${d}]`,
        })),
      ),
    ),
    ...set.removed.map((id, index) => ({ id, path: `removed[${index}]` })),
  ];
}
