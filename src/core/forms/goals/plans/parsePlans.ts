/** Turns JSON from a file into what is asked about employment plans, or into everything that is wrong with it. */
import * as v from "valibot";
import type { Environment, ParsedDefinition } from "../../contract/formType";
import { type DataProblem, problem } from "../../../sets/dataProblem";
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
  const problems = [...contradictions(set), ...(around ? misplacements(set, around) : [])];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set };
}

function pointOf(point: Omit<Point, "derivedFrom">): Point {
  return { ...point, derivedFrom: [] };
}

/** A cell's name cannot tell M1 from m1. */
function contradictions(set: Plans): readonly DataProblem[] {
  const { from, to } = set.period;
  const seen = new Map<string, string>();
  const twice = askedIn(set).flatMap(({ about: { id } }): readonly DataProblem[] => {
    const first = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), first ?? id);
    return first === undefined ? [] : [problem("twice", "id", { value: id, first })];
  });
  return [...(from > to ? [problem("period-reversed", "period", { from, to })] : []), ...twice];
}

function misplacements(
  { id, notAsked, jointJobcentres }: Plans,
  around: Environment,
): readonly DataProblem[] {
  const known = new Set(around.registry.municipalities.map(({ code }) => code));
  const codes = [
    ...(notAsked ?? []).map((code) => ({ code, path: "notAsked" })),
    ...(jointJobcentres ?? []).flatMap(({ municipalities }, index) =>
      municipalities.map((code) => ({ code, path: `jointJobcentres[${index}].municipalities` })),
    ),
  ];
  return [
    ...(around.builtIn.some((one) => one.id.toLowerCase() === id.toLowerCase())
      ? [problem("id-built-in", "id", { value: id })]
      : []),
    ...codes
      .filter(({ code }) => !known.has(code))
      .map(({ code, path }) => problem("member-unknown", path, { value: code })),
  ];
}
