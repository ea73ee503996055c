/** Turns what stands in a recommendation's two answer cells into status, remark and findings, each cause named once. */
import type { Place } from "../../../../workbook/place";
import { type Finding, finding, type ParametersOf } from "../../../findings/finding";
import { formulaOf, judgeText } from "../../../intake/judgeText";
import type { AnsweredCells, ReadCell } from "../../../intake/readAnswer";
import type { JudgedAnswer } from "../../../intake/readableForm";
import { isSign } from "../../../text/signs";
import type { StatusName } from "../set/recommendationSet";
import { readStatus, type ReadStatus } from "../status/readStatus";
import { judge, type KindRules } from "../rules/rules";
import { allowedStatuses } from "../status/statusChoices";
import { statusOfColour } from "./colourOf";
import { REMARK, STATUS } from "./fields";

/** The two cells, with what the first of them says. */
interface StatusAndRemark {
  readonly status: ReadCell;
  readonly reading: ReadStatus;
  readonly remark: ReadCell;
}

/** @param recommendation id in the set that is asked about, whose rules apply */
export function judgeAnswer(read: AnsweredCells, recommendation: string, rules: KindRules): JudgedAnswer {
  const answer = statusAndRemark(read);
  const { reading, readBy } = answer.reading;
  const at = { place: answer.status.place, item: recommendation };
  // A word that is crossed out is no longer said; what is said instead nobody can know.
  const unsaid = reading === "blank" || reading === "invalid" || answer.status.cell?.struck === true;
  const said = unsaid ? null : reading;
  const status = said !== null && rules.statuses[said].allowed ? said : null;
  const remark = judgeText(answer.remark, recommendation);
  return {
    given: status !== null,
    fields: {
      [STATUS]: {
        value: status,
        written: answer.status.text,
        readBy: status === null ? null : readBy,
      },
      [REMARK]: remark.field,
    },
    findings: [...statusFindings(answer, rules, at), ...readFindings(answer, status, at), ...remark.findings],
  };
}

function statusAndRemark({ cells, reading, place }: AnsweredCells): StatusAndRemark {
  const blank: ReadCell = { place, cell: null, text: "", merged: null };
  const status = cells.get(STATUS) ?? blank;
  return {
    status,
    // A number or a date is no status, whatever it looks like.
    reading:
      reading.reading === "invalid"
        ? { ...readStatus(status.text), reading: "invalid", readBy: null }
        : readStatus(status.text),
    remark: cells.get(REMARK) ?? blank,
  };
}

type At = { readonly place: Place; readonly item: string };

// eslint-disable-next-line max-lines-per-function -- a case for each verdict
function statusFindings(answer: StatusAndRemark, rules: KindRules, at: At): readonly Finding[] {
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
      return [finding(verdict, { place: remark.place, item: at.item }, { written })];
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
function readFindings(
  { status, reading }: StatusAndRemark,
  read: StatusName | null,
  at: At,
): readonly Finding[] {
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

/** The status whose word a remark begins with: "Gul: vi er i gang", or nothing but "Gul". */
function statusBefore(remark: string): StatusName | null {
  const [first = ""] = remark.trim().split(/[\s:;.,!()/]/, 1);
  const { reading } = readStatus(first);
  return first.length < 3 || reading === "blank" || reading === "invalid" ? null : reading;
}
