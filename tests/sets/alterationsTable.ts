/** The alterations and what was read of each → docs/sets.md. */
import type { Alteration, Outcome } from "./alteration";
import { ALL } from "./alterations";

const INTRODUCTION = `# What people do to a set workbook, and what is read

Made by \`npm run docs:intake\` from the tests in \`tests/sets\`: each row is the draft of the set for 2018-2019, made from the twelve recommendations of 2016-2017, altered with the program named, and read. What is read is compared with what a person would say, written by hand in the tests. Nothing is made from half a set: where something is wrong, everything is told at once with its cell.

| what was done | with | what is read | what is said |
|---|---|---|---|
`;

export function alterationsTable(
  alterations: readonly Alteration[],
  outcomeOf: (one: Alteration) => Outcome,
): string {
  const rows = alterations.map((one) => {
    const { ids, told } = outcomeOf(one);
    const said = told.length === 0 ? "nothing" : told.join("<br>");
    return `| ${[one.what, one.program, readAs(ids), said].map(inCell).join(" | ")} |\n`;
  });
  return `${INTRODUCTION}${rows.join("")}`;
}

function readAs(ids: Outcome["ids"]): string {
  if (ids === null) return "no set";
  const gone = ALL.filter((id) => !ids.includes(id));
  const added = ids.filter((id) => !ALL.includes(id));
  const count = `${ids.length} recommendations`;
  return [
    count,
    ...(gone.length > 0 ? [`without ${gone.join(", ")}`] : []),
    ...(added.length > 0 ? [`with ${added.join(", ")}`] : []),
  ].join(", ");
}

/** A bar or a line feed would end the cell. */
function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
