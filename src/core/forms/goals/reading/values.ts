/** Which ways of writing a mark are sure enough to be read, and by which rule. */
import { trimmed } from "../../../../workbook/trimmed";
import type { ReadChoice } from "../../../intake/formLayout";
import { comparable } from "../../../text/comparable";

/**
 * `level`: a goal with a concrete level of result; `effort`: effort and aims, but no level; `none`: somebody has looked
 * and found nothing. A blank is no value: it does not say no. `told` stands where a text is asked for and given.
 */
export type MarkValue = "level" | "effort" | "none" | "told";

/** What may be chosen for a goal, in the order that it is shown everywhere. */
export const CHOICES = ["level", "effort", "none"] as const;

export type Choice = (typeof CHOICES)[number];

/** As the form's dropdown offers them, the same in every language. */
export const SIGNS: Readonly<Record<Choice, string>> = { level: "X", effort: "(X)", none: "-" };

/** In lower case, as `comparable` writes them. */
const SPELLINGS: Readonly<Record<Choice, readonly string[]>> = {
  level: [
    "x*",
    "x.",
    "x,",
    "x!",
    "*x",
    "xx",
    "ja",
    "yes",
    "✓",
    "✔",
    "✅",
    "☑",
    "☒",
    "[x]",
    "×",
    "kryds",
    "sæt kryds: x",
  ],
  effort: [
    "( x )",
    "(x )",
    "( x)",
    "(x)*",
    "(x).",
    "((x))",
    "(xx)",
    "(ja)",
    "(yes)",
    "(✓)",
    "(✔)",
    "(×)",
    "x i parentes",
  ],
  none: ["--", "---", "nej", "no", "ingen", "intet", "ingen mål", "intet mål", "n/a"],
};

/** Reads a mark only where nobody could mean anything else by it. */
export function readMark(text: string): ReadChoice {
  const written = comparable(text);
  if (written === "") return { reading: "blank", readBy: null };
  const exact = CHOICES.find((choice) => SIGNS[choice].toLowerCase() === written);
  if (exact) return { reading: exact, readBy: "exact" };
  const spelled = CHOICES.find((choice) => SPELLINGS[choice].includes(written) || isQuoted(choice, written));
  return spelled ? { reading: spelled, readBy: "spelling" } : { reading: "invalid", readBy: null };
}

/** Would `readMark` read a mark here? @param written as `comparable` writes it */
export function isMark(written: string): boolean {
  const { reading } = readMark(written);
  return reading !== "blank" && reading !== "invalid";
}

/** '"X"' with the marks of a quotation around it. */
function isQuoted(choice: Choice, written: string): boolean {
  const inside = trimmed(written, "\"'", "\"'");
  return inside !== written && inside === SIGNS[choice].toLowerCase();
}
