/** Turns what stands in the answer cells into findings, each cause named once. */
import { isOnlyLink } from "../../../../workbook/links";
import type { Place } from "../../../../workbook/place";
import { type Finding, finding, type ParametersOf, plainFinding } from "../../../findings/finding";
import type { StatusName } from "../set/recommendationSet";
import { readStatus } from "../status/readStatus";
import { isSign } from "../../../text/signs";
import { judge, type KindRules } from "../status/status";
import { allowedStatuses } from "../status/statusChoices";
import { statusOfColour } from "./colourOf";
import { cellText, isFilled, saidText } from "../../../intake/cellText";
import type { ReadAnswer, ReadCell } from "../../../intake/readAnswer";
import { textCell } from "../../../intake/sheetForm";
import { placeIn } from "../../../intake/sheetView";

export interface JudgedAnswer {
  /** Null = not answered, or written so that nobody can tell. */
  readonly status: StatusName | null;
  readonly remark: string;
  readonly readBy: string | null;
  readonly findings: readonly Finding[];
}

/** @param recommendation id in the set that is asked about, whose rules apply */
export function judgeAnswer(answer: ReadAnswer, recommendation: string, rules: KindRules): JudgedAnswer {
  const { reading, readBy } = answer.reading;
  const at = { place: answer.status.place, recommendation };
  // A word that is crossed out is no longer said; what is said instead nobody can know.
  const unsaid = reading === "blank" || reading === "invalid" || answer.status.cell?.struck === true;
  const read = unsaid ? null : reading;
  const status = read !== null && rules.statuses[read].allowed ? read : null;
  return {
    status,
    remark: remarkText(answer.remark),
    readBy: status === null ? null : readBy,
    findings: [
      ...placeFindings(answer, recommendation),
      ...statusFindings(answer, rules, at),
      ...readFindings(answer, status, at),
      ...remarkFindings(answer.remark, recommendation),
    ],
  };
}

type At = { readonly place: Place; readonly recommendation: string };

function statusFindings(answer: ReadAnswer, rules: KindRules, at: At): readonly Finding[] {
  const { status, reading, remark } = answer;
  const written = status.text.trim();
  const allowed = allowedStatuses(rules);
  if (status.cell?.shows === "picture") return [finding("status-picture", at, { allowed })];
  if (status.cell?.shows === "tickBox") {
    return [finding("status-tick-box", at, { ticked: status.text === "☑", allowed })];
  }
  if (status.cell?.value.kind === "error") {
    return [
      finding("status-cell-error", at, {
        error: status.text,
        allowed,
        ...formulaOf(status),
      }),
    ];
  }
  const formula = status.cell?.formula;
  if (formula !== undefined && written === "") {
    return [finding("status-formula-empty", at, { allowed, formula })];
  }
  if (status.cell?.struck === true) return [finding("status-struck", at, { written, allowed })];
  // An error, a picture or a formula without text in the remark has a finding of its own, which asks for the words anew.
  const hasRemark =
    remark.text.trim() !== "" || remark.cell?.formula !== undefined || remark.cell?.shows === "picture";
  const verdict = judge(rules, reading.reading, hasRemark);
  switch (verdict) {
    case "ok":
      return [];
    case "status-missing":
    case "kan-unanswered": {
      const colour = status.cell?.fill ? statusOfColour(status.cell.fill) : null;
      const fill = status.cell?.fill ?? "";
      if (colour)
        return [
          finding("status-colour-only", at, {
            colour: fill,
            status: colour,
            allowed,
          }),
        ];
      const inRemark = statusBefore(remark.text);
      const code = verdict === "kan-unanswered" && hasRemark ? "kan-without-status" : verdict;
      return [finding(code, at, { allowed, ...(inRemark === null ? {} : { inRemark }) })];
    }
    case "status-invalid": {
      const { candidates } = reading;
      if (isSign(written)) {
        return [
          finding("status-sign", at, { written, allowed: allowedStatuses(rules), ...colourOfSign(status) }),
        ];
      }
      const code = reading.candidates.length > 1 ? "status-ambiguous" : "status-invalid";
      return [finding(code, at, { written, candidates, allowed, ...formulaOf(status) })];
    }
    case "status-not-allowed":
      return [finding(verdict, at, { written, allowed, ...formulaOf(status) })];
    case "remark-advised":
    case "remark-required":
      return [finding(verdict, { place: remark.place, recommendation: at.recommendation }, { written })];
  }
}

/** What the colour of a sign may tell a person; nobody but a person can say whether it is meant. */
function colourOfSign({ cell }: ReadCell): Pick<ParametersOf<"status-sign">, "looks" | "of"> {
  const letters = cell?.ink ? statusOfColour(cell.ink) : null;
  if (letters) return { looks: letters, of: "letters" };
  const ground = cell?.fill ? statusOfColour(cell.fill) : null;
  return ground ? { looks: ground, of: "cell" } : {};
}

/** How a status that counts was read, where it was not simply written. */
function readFindings({ status, reading }: ReadAnswer, read: StatusName | null, at: At): readonly Finding[] {
  if (read === null) return [];
  const written = status.text.trim();
  const formula = status.cell?.formula;
  if (formula !== undefined) return [finding("status-formula", at, { formula, written })];
  const colour = status.cell?.fill ? statusOfColour(status.cell.fill) : null;
  return [
    ...(reading.readBy === "exact"
      ? []
      : [finding("status-read-as", at, { written, status: read, rule: reading.readBy ?? "" })]),
    ...(colour === null || colour === read
      ? []
      : [finding("status-colour-differs", at, { written, status: read, looks: colour })]),
  ];
}

function remarkFindings(remark: ReadCell, recommendation: string): readonly Finding[] {
  const at = { place: remark.place, recommendation };
  const { cell } = remark;
  if (!cell) return [];
  if (cell.shows === "picture") return [plainFinding("remark-picture", at)];
  if (cell.value.kind === "error") {
    return [finding("remark-cell-error", at, { error: remark.text, ...formulaOf(remark) })];
  }
  if (cell.struck === true) return [plainFinding("remark-struck", at)];
  // A link says what it shows and where it leads: nothing of it is lost.
  if (cell.formula !== undefined && !isOnlyLink(cell.formula)) {
    const code = remark.text.trim() === "" ? "remark-formula-empty" : "remark-formula";
    return [finding(code, at, { formula: cell.formula })];
  }
  const { value } = cell;
  if (value.kind === "text" || value.kind === "blank") return [];
  const date = value.kind === "date" ? { date: value.date } : {};
  const box = cell.shows === "tickBox" && value.kind === "boolean" ? { ticked: value.boolean } : {};
  return [finding("remark-read-as", at, { written: remark.text, ...date, ...box })];
}

function placeFindings({ row, status, remark }: ReadAnswer, recommendation: string): readonly Finding[] {
  const at = { place: status.place, recommendation };
  const { against, exact } = row.placement;
  const { view } = row.form;
  const words = exact ? null : textCell(row.form, row.evidence);
  const merged = status.merged ?? remark.merged;
  return [
    ...(against ? [finding("match-conflict", at, { ways: against.ways, other: against.others })] : []),
    ...(words && isFilled(words)
      ? [
          finding(
            "recommendation-reworded",
            { place: placeIn(view, words), recommendation },
            { text: cellText(words) },
          ),
        ]
      : []),
    ...(merged ? [finding("answer-merged", at, { area: merged })] : []),
  ];
}

/** The status whose word a remark begins with: "Gul: vi er i gang", or nothing but "Gul". */
function statusBefore(remark: string): StatusName | null {
  const [first = ""] = remark.trim().split(/[\s:;.,!()/]/, 1);
  const { reading } = readStatus(first);
  return first.length < 3 || reading === "blank" || reading === "invalid" ? null : reading;
}

/** An error is no remark; the formula behind it may be the words that somebody meant to write. */
function remarkText({ cell }: ReadCell): string {
  return cell?.value.kind === "error" ? "" : saidText(cell);
}

function formulaOf({ cell }: ReadCell): { readonly formula?: string } {
  return cell?.formula === undefined ? {} : { formula: cell.formula };
}
