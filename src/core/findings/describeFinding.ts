/** Turns a finding into the sentence that a person reads: where, what, and what to do. */
import type { Texts } from "../../language/texts";
import type { Finding } from "./finding";

/**
 * E.g. "C12: Status mangler. Vælg Grøn, Gul eller Rød." The sheet is named only where the finding is
 * about another sheet than the form's own (parameter `sheet`).
 */
export function describeFinding(finding: Finding, texts: Texts): string {
  const { code, cell, recommendation, parameters } = finding;
  const sentence = texts.findings[code](recommendation ? { recommendation, ...parameters } : parameters);
  if (cell === null) return sentence;
  return `${"sheet" in parameters ? cell : cell.slice(cell.lastIndexOf("!") + 1)}: ${sentence}`;
}
