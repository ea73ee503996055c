/** The definitions of forms and the municipalities that Fremdrift knows from the start. */
import type { MunicipalityRegistry } from "../core/respondents/municipality";
import { parseMunicipalityRegistry } from "../core/respondents/parseMunicipalityRegistry";
import type { DataProblem } from "../core/sets/dataProblem";
import { parseRecommendationSet } from "../core/forms/progress/set/parseRecommendationSet";
import type { RecommendationSet } from "../core/forms/progress/set/recommendationSet";
import { parsePlans } from "../core/forms/goals/plans/parsePlans";
import { parseRegister } from "../core/forms/register/known/parseRegister";
import type { ParsedDefinition } from "../core/forms/contract/formType";
import type { Definition } from "../core/sets/definition";
import beskaeftigelsesplaner2018 from "./beskaeftigelsesplaner-2018.json";
import kkrHovedstaden2015 from "./kkr-hovedstaden-2015.json";
import kkrHovedstaden2016 from "./kkr-hovedstaden-2016-2017.json";
import kortlaegning2015 from "./kortlaegning-2015.json";
import municipalities from "./municipalities.json";

/** Our own data is broken: a mistake of ours, not of any user. */
export class BuiltInDataError extends Error {
  override readonly name = "BuiltInDataError";
  constructor(problems: readonly DataProblem[]) {
    super(problems.map(({ path, code }) => `${path}: ${code}`).join("; "));
  }
}

/** Oldest first. */
export const builtInSets: readonly RecommendationSet[] = [kkrHovedstaden2015, kkrHovedstaden2016].map(
  (json) => {
    const parsed = parseRecommendationSet(json);
    if (!parsed.ok) throw new BuiltInDataError(parsed.problems);
    return parsed.set;
  },
);

/** Of every type: the recommendation sets first. */
export const builtInDefinitions: readonly Definition[] = [
  ...builtInSets,
  definitionIn(parsePlans(beskaeftigelsesplaner2018, null)),
  definitionIn(parseRegister(kortlaegning2015, null)),
];

function definitionIn(parsed: ParsedDefinition): Definition {
  if (!parsed.ok) throw new BuiltInDataError(parsed.problems);
  return parsed.set;
}

/** The 98 municipalities. */
export const registry: MunicipalityRegistry = readRegistry();

function readRegistry(): MunicipalityRegistry {
  const parsed = parseMunicipalityRegistry(municipalities);
  if (!parsed.ok) throw new BuiltInDataError(parsed.problems);
  return parsed.registry;
}
