/** The shape of a file that asks about employment plans: few fields must be there, the rest have sensible defaults. */
import * as v from "valibot";
import { definitionEntries } from "../../../formParts/definitionSchema";
import { line, longText, recommendationId, shortLine } from "../../../sets/fieldSchemas";

const asked = {
  id: recommendationId,
  text: longText,
  shortTitle: v.nullish(shortLine, null),
  variants: v.nullish(v.array(longText), []),
};
const point = v.strictObject(asked);
const goal = v.strictObject({ ...asked, isNew: v.nullish(v.boolean(), false) });

export const plansSchema = v.strictObject({
  form: v.literal("goals"),
  ...definitionEntries,
  goalsTitle: v.nullish(line, "Mål i beskæftigelsesplanen"),
  goals: v.pipe(v.array(goal), v.minLength(1, "list-empty")),
  supplement: v.nullish(point, null),
  groups: v.nullish(
    v.array(v.strictObject({ title: line, points: v.pipe(v.array(point), v.minLength(1, "list-empty")) })),
    [],
  ),
});
