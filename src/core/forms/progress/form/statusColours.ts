/** Turns the appearance of statuses and the weight of findings into the form's conditional formats. */
import type { Texts } from "../../../../language";
import { quoted } from "../../../../workbook/content";
import type { ConditionalFormat } from "../../../../workbook/description";
import { severityOf } from "../../../findings/finding";
import { APPEARANCE } from "../status/appearance";
import { STATUSES } from "../set/recommendationSet";
import type { Verdict } from "../rules/rules";
import { acceptedSpellings } from "../status/statusChoices";
import { isOneOf } from "../../../formParts/cellText";
import { at, down } from "./layout";
import { CHECK_COLOURS } from "../../../formParts/formStyles";

const VERDICTS: readonly Verdict[] = [
  "ok",
  "status-missing",
  "status-invalid",
  "status-not-allowed",
  "remark-advised",
  "remark-required",
  "kan-unanswered",
];

/** @param from first answer row @param to last answer row; rows between that are no answers match nothing */
export function statusColours(from: number, to: number, texts: Texts): readonly ConditionalFormat[] {
  const statusFormats = STATUSES.map((status): ConditionalFormat => ({
    range: down(from, to, "status"),
    formula: isOneOf(at(from, "status"), acceptedSpellings(status, texts)),
    fill: APPEARANCE[status].fill,
    font: { bold: true, colour: APPEARANCE[status].text },
  }));
  const check = (weight: keyof typeof CHECK_COLOURS, bold: boolean): ConditionalFormat => ({
    range: down(from, to, "check"),
    formula: saysOneOf(at(from, "check"), wordsOf(weight, texts)),
    font: { bold, colour: CHECK_COLOURS[weight] },
  });
  return [...statusFormats, check("error", true), check("warning", false), check("fine", false)];
}

/** A note, as for a kan left blank, keeps the column's own grey. */
function weightOf(verdict: Verdict): keyof typeof CHECK_COLOURS | "note" {
  return verdict === "ok" ? "fine" : severityOf(verdict);
}

function wordsOf(weight: keyof typeof CHECK_COLOURS, texts: Texts): readonly string[] {
  return [
    ...new Set(
      VERDICTS.filter((verdict) => weightOf(verdict) === weight).map(
        (verdict) => texts.form.verdicts[verdict],
      ),
    ),
  ];
}

function saysOneOf(cell: string, words: readonly string[]): string {
  const comparisons = words.map((word) => `${cell}=${quoted(word)}`);
  return comparisons.length === 1 ? comparisons.join("") : `OR(${comparisons.join(",")})`;
}
