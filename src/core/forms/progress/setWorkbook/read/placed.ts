/** JSON that was read cell by cell: each of its paths with the cell that it comes from. */
import type { DataProblem } from "../../../../sets/dataProblem";

export type Places = ReadonlyMap<string, string>;

/** The problem with its cell, and those of the places that it speaks of. */
export function withCell(problem: DataProblem, places: Places): DataProblem {
  const { first } = problem.parameters;
  const parameters =
    typeof first === "string" ? { ...problem.parameters, first: cellOf(first, places) } : problem.parameters;
  return { ...problem, parameters, cell: problem.cell ?? cellOf(problem.path, places) };
}

/** The cell of a path, or of the nearest thing around it. */
function cellOf(path: string, places: Places): string {
  for (let at = path; at !== "";) {
    const place = places.get(at);
    if (place !== undefined) return place;
    const end = Math.max(at.lastIndexOf("."), at.lastIndexOf("["));
    at = end < 0 ? "" : at.slice(0, end);
  }
  return places.get("") ?? path;
}
