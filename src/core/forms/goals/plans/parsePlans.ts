/** Turns JSON from a file into what is asked about employment plans, or into everything that is wrong with it. */
import * as v from "valibot";
import type { Environment, ParsedDefinition } from "../../contract/formType";
import { contradictions, misplacements } from "../../contract/definitionProblems";
import { problem } from "../../../sets/dataProblem";
import { problemsOf } from "../../../sets/schemaProblems";
import { askedIn, type Plans, type Point } from "./plans";
import { plansSchema } from "./plansSchema";

/** @param around what the definition is held against; null for the built-in ones */
export function parsePlans(json: unknown, around: Environment | null): ParsedDefinition {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, problems: [problem("not-an-object", "")] };
  }
  const result = v.safeParse(plansSchema, json);
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const { goals, supplement, groups, source, ...rest } = result.output;
  const set: Plans = {
    ...rest,
    approved: null,
    ...(source ? { source } : {}),
    goals: goals.map((goal) => ({ ...goal, derivedFrom: [] })),
    supplement: supplement && pointOf(supplement),
    groups: groups.map(({ title, points }) => ({ title, points: points.map(pointOf) })),
  };
  const problems = [
    ...contradictions(
      set,
      askedIn(set).map(({ about }) => about.id),
    ),
    ...(around ? misplacements(set, around) : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set };
}

function pointOf(point: Omit<Point, "derivedFrom">): Point {
  return { ...point, derivedFrom: [] };
}
