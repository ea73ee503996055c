/** The alterations and what the merge made of them → docs/intake.md. */
import type { Alteration, Said } from "./alteration";
import type { Group } from "./alterations";
import { inFull, type Outcome } from "./readOutcomes";
import { FILLED } from "./alteration";

const INTRODUCTION = `# What people do to a form, and what the merge makes of it

Made by \`npm run docs:intake\` from the tests in \`tests/interop\`: each row is a form that was filled in, altered with the program named, and read. What is read is compared with what a person would say, written by hand in the tests. Where nobody could know, nothing is counted and a finding says so.

*Accepted* counts, *undecided* waits for a person, *rejected* holds no answer. The words are those that the secretariat reads in the sheet Opmærksomhedspunkter and the municipality in its reply; what is unclear in an answer never holds up the others.
`;

export function intakeTable(groups: readonly Group[], outcomeOf: (one: Alteration) => Outcome): string {
  const sections = groups.map(({ heading, alterations }) =>
    [
      `## ${heading}`,
      "",
      "| what was done | with | what the merge does | what it says |",
      "|---|---|---|---|",
      ...alterations.map((one) => rowOf(one, outcomeOf(one))),
      "",
    ].join("\n"),
  );
  return `${[INTRODUCTION, ...sections].join("\n").trimEnd()}\n`;
}

function rowOf(alteration: Alteration, outcome: Outcome): string {
  const { what, how } = alteration;
  const words = outcome.words.length === 0 ? ["nothing"] : outcome.words;
  return `| ${[what, how.program, does(alteration, outcome), words.join("<br>")].map(inCell).join(" | ")} |`;
}

/** State, and which recommendations are read, and which not. */
function does({ expected }: Alteration, { state, answers }: Outcome): string {
  if (state === "rejected") return "rejected";
  const ids = Object.keys(FILLED);
  const unread = ids.filter((id) => (answers[id]?.[0] ?? null) === null);
  const filled = inFull({ ...expected, but: {}, answers: undefined }).answers;
  const other = ids.filter((id) => !unread.includes(id) && !isSame(answers[id], filled[id]));
  const read =
    unread.length === 0
      ? "all statuses read"
      : `${ids.length - unread.length} of ${ids.length} statuses read`;
  return [
    `${state}; ${read}`,
    ...(unread.length > 0 && unread.length < 7 ? [`not ${unread.join(", ")}`] : []),
    ...(other.length > 0 ? [`${other.join(", ")} read as the file now says`] : []),
  ].join("; ");
}

function isSame(one: Said | undefined, other: Said | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** A bar or a line feed would end the cell. */
function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
