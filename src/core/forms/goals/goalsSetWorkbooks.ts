/** What is asked about employment plans → the JSON that a file holds of it; a workbook to edit it in there is none. */
import { said } from "../../formParts/definitionJson";
import type { SetWorkbooks } from "../contract/setWorkbook";
import type { Definition } from "../../sets/definition";
import { GOALS, isPlans, type Point } from "./plans/plans";

export const goalsSetWorkbooks: SetWorkbooks = {
  name: GOALS,
  describe: null,
  open: () => null,
  comparison: null,
  json: jsonOf,
};

/** Read again it is the same. @throws for another type's definition: a mistake of ours */
function jsonOf(definition: Definition): Readonly<Record<string, unknown>> {
  if (!isPlans(definition)) throw new Error(`"${definition.id}" asks about no employment plans.`);
  const { goals, supplement, groups, source, ...rest } = definition;
  return said({
    ...rest,
    // Nobody approves them, so a file says nothing of it.
    approved: null,
    source: source && said({ ...source }),
    goals: goals.map(({ isNew, ...goal }) => ({ ...pointJson(goal), ...(isNew ? { isNew } : {}) })),
    supplement: supplement && pointJson(supplement),
    groups: groups.map(({ title, points }) => ({ title, points: points.map(pointJson) })),
  });
}

function pointJson({ id, text, shortTitle, variants }: Point): Readonly<Record<string, unknown>> {
  return said({ id, text, shortTitle, variants });
}
