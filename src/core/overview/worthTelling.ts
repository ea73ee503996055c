/** A return's findings → those that somebody in the secretariat wants to read. */
import type { Finding } from "../findings/finding";

/** A kan that is left open is no fault and nothing to do: Matrix shows it, and a row for each would hide the rest. */
export function worthTelling(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== "kan-unanswered");
}
