/** The shape of a file that asks about employment plans: few fields must be there, the rest have sensible defaults. */
import * as v from "valibot";
import {
  email,
  isoDate,
  line,
  longText,
  plainId,
  recommendationId,
  shortLine,
  year,
} from "../../../sets/fieldSchemas";

const asked = {
  id: recommendationId,
  text: longText,
  shortTitle: v.nullish(shortLine, null),
  variants: v.nullish(v.array(longText), []),
};
const point = v.strictObject(asked);
const goal = v.strictObject({ ...asked, isNew: v.nullish(v.boolean(), false) });

const code = v.pipe(v.string(), v.regex(/^\d{3}$/, "code-invalid"));

/** One year alone, or from and to. */
const period = v.lazy((input) =>
  typeof input === "number"
    ? v.pipe(
        year,
        v.transform((from) => ({ from, to: from })),
      )
    : v.strictObject({ from: year, to: year }),
);

export const plansSchema = v.strictObject({
  form: v.literal("goals"),
  id: plainId,
  title: line,
  formTitle: v.nullish(line, null),
  body: line,
  kkr: line,
  period,
  contactEmail: v.nullish(email, null),
  deadline: v.nullish(isoDate, null),
  previousSet: v.nullish(plainId, null),
  notAsked: v.nullish(v.array(code), []),
  jointJobcentres: v.nullish(
    v.array(
      v.strictObject({
        name: line,
        municipalities: v.pipe(v.array(code), v.minLength(2, "joint-too-small")),
      }),
    ),
    [],
  ),
  source: v.nullish(
    v.strictObject({
      document: line,
      compiledBy: v.nullish(line, null),
      published: v.nullish(line, null),
    }),
  ),
  goalsTitle: v.nullish(line, "Mål i beskæftigelsesplanen"),
  goals: v.pipe(v.array(goal), v.minLength(1, "list-empty")),
  supplement: v.nullish(point, null),
  groups: v.nullish(
    v.array(v.strictObject({ title: line, points: v.pipe(v.array(point), v.minLength(1, "list-empty")) })),
    [],
  ),
});
