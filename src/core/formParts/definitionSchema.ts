/** The fields that every definition edited as JSON has, whatever its type: which must be there, and what the rest are taken for. */
import * as v from "valibot";
import { email, isoDate, line, plainId, year } from "../sets/fieldSchemas";

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

export const definitionEntries = {
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
};

/** The document that a definition's words come from. */
export interface DefinitionSource {
  readonly document: string;
  readonly compiledBy: string | null;
  /** As it is printed, e.g. "Februar 2018". */
  readonly published: string | null;
}
