/** A return and the secretariat's decision on it → the return as it now stands. */
import { finding, type FindingCode, plainFinding } from "../findings/finding";
import type { Return } from "../intake/return";
import type { Municipality } from "../respondents/municipality";
import type { Decision } from "./secretariat";

/** Questions that are answered once the secretariat has said for whom the return counts, or that it does not. */
const SETTLED: ReadonlySet<FindingCode> = new Set([
  "municipality-unknown",
  "municipality-conflict",
  "municipality-not-asked",
  "form-blank",
]);

/**
 * Without a decision the return itself. What the file says is kept as it is: only whose it is and whether
 * it can be counted changes, and a finding says who decided so.
 */
export function applyDecision(
  one: Return,
  decision: Decision | undefined,
  municipalities: readonly Municipality[],
): Return {
  if (!decision || one.standing === "rejected") return one;
  const open = one.findings.filter(({ code }) => !SETTLED.has(code));
  if (decision.countsFor.length === 0) {
    return { ...one, findings: [...open, plainFinding("set-aside")], standing: "rejected" };
  }
  const names = municipalities
    .filter(({ code }) => decision.countsFor.includes(code))
    .map(({ name }) => name);
  return {
    ...one,
    municipalities: decision.countsFor,
    findings: [...open, finding("decided", {}, { municipalities: names })],
    standing: "readable",
  };
}
