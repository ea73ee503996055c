/** Turns the check column into the line under the title: "Besvaret 7 af 12 · mangler 3 skal · uden bemærkning 1". */
import type { Texts } from "../../../../language";
import { formula, quoted } from "../../../../workbook/content";
import type { CellContent } from "../../../../workbook/description";
import type { Verdict } from "../rules/rules";

interface Part {
  /** With one {n} for the count and {total} for the number of recommendations. */
  readonly words: string;
  readonly verdicts: readonly Verdict[];
  readonly onlyWhenAny: boolean;
}

/** A status that cannot be read is no answer; one whose remark is missing is. */
const ANSWERED: readonly Verdict[] = ["ok", "remark-advised", "remark-required"];
const UNREMARKED: readonly Verdict[] = ["remark-advised", "remark-required"];
const INVALID: readonly Verdict[] = ["status-invalid", "status-not-allowed"];

/**
 * The line as a formula that follows the check column.
 *
 * @param checkRange A1 of the check column
 * @param verdicts what the check column says now, one for each recommendation
 */
export function countLine(checkRange: string, verdicts: readonly Verdict[], texts: Texts): CellContent {
  const { count } = texts.form;
  const parts: readonly Part[] = [
    { words: count.answered, verdicts: ANSWERED, onlyWhenAny: false },
    { words: count.missing, verdicts: ["status-missing"], onlyWhenAny: false },
    { words: count.unremarked, verdicts: UNREMARKED, onlyWhenAny: false },
    { words: count.invalid, verdicts: INVALID, onlyWhenAny: true },
  ];
  const total = String(verdicts.length);
  const expressions: string[] = [];
  const shown: string[] = [];
  parts.forEach((part, index) => {
    const words = `${index === 0 ? "" : count.between}${part.words}`.replaceAll("{total}", total);
    const counted = counting(checkRange, part.verdicts, texts);
    const [before = "", after = ""] = words.split("{n}");
    const text = [before, null, after]
      .filter((piece) => piece !== "")
      .map((piece) => (piece === null ? counted : quoted(piece)))
      .join("&");
    expressions.push(part.onlyWhenAny ? `IF(${counted}=0,"",${text})` : text);
    const now = verdicts.filter((verdict) => part.verdicts.includes(verdict)).length;
    if (now > 0 || !part.onlyWhenAny) shown.push(words.replaceAll("{n}", String(now)));
  });
  return formula(expressions.join("&"), shown.join(""));
}

/** How many cells say one of the verdicts' words; two verdicts with the same word are counted once. */
function counting(range: string, verdicts: readonly Verdict[], texts: Texts): string {
  const words = [...new Set(verdicts.map((verdict) => texts.form.verdicts[verdict]))];
  const counts = words.map((word) => `COUNTIF(${range},${quoted(word)})`);
  return counts.length === 1 ? counts.join("") : `(${counts.join("+")})`;
}
