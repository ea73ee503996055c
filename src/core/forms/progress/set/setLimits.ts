/** Turns a file that is larger than any set into the one problem that says so, before anything in it is looked at. */
import { type DataProblem, problem } from "../../../sets/dataProblem";

/** A form of so many rows is one that nobody fills in. */
const MOST_RECOMMENDATIONS = 1_000;

/** Fields and list items, all of them together; a recommendation has about ten. */
const MOST_FIELDS = 20_000;

/** Lists and fields inside each other; a set needs six. */
const DEEPEST = 20;

/** Null for what is small enough to be checked. */
export function tooManyFields(json: object): DataProblem | null {
  const recommendations = recommendationsIn(json);
  if (recommendations > MOST_RECOMMENDATIONS) {
    const parameters = { length: recommendations, max: MOST_RECOMMENDATIONS };
    return problem("too-many-recommendations", "", parameters);
  }
  let fields = 0;
  let level: readonly unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    fields += level.length;
    if (fields > MOST_FIELDS || depth > DEEPEST) return problem("too-many-fields", "", { max: MOST_FIELDS });
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return null;
}

function recommendationsIn(json: object): number {
  const themes = "themes" in json && Array.isArray(json.themes) ? json.themes : [];
  return themes.reduce((sum: number, theme: unknown) => {
    const has = typeof theme === "object" && theme !== null && "recommendations" in theme;
    return sum + (has && Array.isArray(theme.recommendations) ? theme.recommendations.length : 0);
  }, 0);
}
