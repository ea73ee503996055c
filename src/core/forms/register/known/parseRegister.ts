/** Turns JSON from a file into what is asked about collaborations, or into everything that is wrong with it. */
import * as v from "valibot";
import type { Environment, ParsedDefinition } from "../../contract/formType";
import { contradictions, misplacements } from "../../contract/definitionProblems";
import { type DataProblem, problem } from "../../../sets/dataProblem";
import { problemsOf } from "../../../sets/schemaProblems";
import { askedIn, type Register } from "./register";
import { registerSchema } from "./registerSchema";

/** @param around what the definition is held against; null for the built-in ones */
export function parseRegister(json: unknown, around: Environment | null): ParsedDefinition {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, problems: [problem("not-an-object", "")] };
  }
  const result = v.safeParse(registerSchema, json);
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const { collaborations, source, ...rest } = result.output;
  const set: Register = {
    ...rest,
    approved: null,
    ...(source ? { source } : {}),
    collaborations: collaborations.map((one) => ({ ...one, derivedFrom: [] })),
  };
  const problems = [
    ...contradictions(
      set,
      askedIn(set).map(({ id }) => id),
    ),
    ...(around ? [...misplacements(set, around), ...unknownNames(set, around)] : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set };
}

/** A name that is misspelt would be nobody's. */
function unknownNames({ collaborations }: Register, { registry }: Environment): readonly DataProblem[] {
  const names = new Set(registry.municipalities.map(({ name }) => name));
  return collaborations.flatMap(({ municipalities }, index) =>
    municipalities
      .filter((name) => !names.has(name))
      .map((value) => problem("member-unknown", `collaborations[${index}].municipalities`, { value })),
  );
}
