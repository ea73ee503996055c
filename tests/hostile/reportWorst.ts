/** The outcomes of many hostile files → the longest time and the most memory among them, and which files they were. */
import { reportFigure } from "../reportFigure";
import type { Outcome } from "./ownProcess";

/**
 * Of the processor: what a trap would take is minutes. The slowest takes 3.3 seconds on two cores that are busy with
 * other things; a machine three times as slow is still not refused. What they took stands at the end of `npm test`.
 */
export const MOST_MILLISECONDS = 24_000;

export interface NamedOutcome extends Outcome {
  readonly name: string;
}

export function reportWorst(what: string, outcomes: readonly NamedOutcome[]): void {
  const worst = (key: "milliseconds" | "megabytes", unit: string) =>
    [...outcomes]
      .sort((a, b) => b[key] - a[key])
      .slice(0, 3)
      .map((outcome) => `${outcome[key]} ${unit} (${outcome.name})`)
      .join(", ");
  const title = `${what}, ${outcomes.length} files, each in a process of its own`;
  reportFigure(title, `longest time of the processor: ${worst("milliseconds", "ms")}`);
  reportFigure(title, `peak memory, of which Node alone is about 45 MB: ${worst("megabytes", "MB")}`);
}
