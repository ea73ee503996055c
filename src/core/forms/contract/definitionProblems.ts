/** A definition that has the right shape → what in it contradicts itself, or the world around it. */
import type { Environment } from "./formType";
import { type DataProblem, problem } from "../../sets/dataProblem";
import type { Definition } from "../../sets/definition";

/** A period that runs backwards, and an id that is given twice: a cell's name cannot tell M1 from m1. */
export function contradictions(
  { period: { from, to } }: Definition,
  ids: readonly string[],
): readonly DataProblem[] {
  const seen = new Map<string, string>();
  const twice = ids.flatMap((id): readonly DataProblem[] => {
    const first = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), first ?? id);
    return first === undefined ? [] : [problem("twice", "id", { value: id, first })];
  });
  return [...(from > to ? [problem("period-reversed", "period", { from, to })] : []), ...twice];
}

/** An id that another definition has, and municipalities that there are none of. */
export function misplacements(
  { id, notAsked, jointJobcentres }: Definition,
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
