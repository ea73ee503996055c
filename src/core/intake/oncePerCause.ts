/** Findings that have one cause between them → the one message that says it. */
import { type Finding, finding } from "../findings/finding";

/** Fewer rows than this are named one by one. */
const SORTED = 3;

/** A merged area is one cause, however many recommendations it covers; so is a table that was sorted. */
export function oncePerCause(findings: readonly Finding[]): readonly Finding[] {
  return reordered(onceAnArea(findings));
}

function onceAnArea(findings: readonly Finding[]): readonly Finding[] {
  const areas = new Set<string>();
  return findings.filter((one) => {
    if (one.code !== "answer-merged") return true;
    const area = JSON.stringify([one.place?.sheet, one.parameters.area]);
    return !areas.has(area) && areas.add(area);
  });
}

/** Marks that were left behind in many rows: the rows stand in another order than the form was made with. */
function reordered(findings: readonly Finding[]): readonly Finding[] {
  const moved = findings.filter(isLeftBehind);
  if (moved.length < SORTED) return findings;
  const recommendations = moved.flatMap(({ item }) => item ?? []);
  return [
    finding("rows-reordered", {}, { recommendations }),
    ...findings.filter((one) => !isLeftBehind(one)),
  ];
}

function isLeftBehind(one: Finding): boolean {
  return one.code === "match-conflict" && one.parameters.ways.join() !== "number";
}
