/** Turns the matched rows into one answer for each recommendation asked about, and what is to say of it. */
import { placeText } from "../../workbook/place";
import { type Finding, finding, plainFinding } from "../findings/finding";
import { onceASet } from "../sets/onceASet";
import { type RecommendationSet, recommendationsOf } from "../forms/progress/set/recommendationSet";
import { rulesFor } from "../forms/progress/status/status";
import type { Carried } from "./carryAnswers";
import { judgeAnswer } from "../forms/progress/reading/judgeAnswer";
import type { DoubtfulRow, Matches } from "./matchRecommendations";
import { oncePerCause } from "./oncePerCause";
import { type ReadAnswer, readAnswer } from "./readAnswer";
import type { Answer } from "./return";
import { cellText } from "./cellText";
import { type PlacedRow, textCell } from "./sheetForm";

export interface AllAnswers {
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
}

interface Outcome {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

export function answerAll(asked: RecommendationSet, matches: Matches, carried: Carried): AllAnswers {
  const read = new Map<string, ReadAnswer>();
  for (const [id, row] of matches.rows) read.set(id, readAnswer(row));
  const doubted = new Set(matches.doubtful.flatMap(({ candidates }) => candidates));
  const outcomes = recommendationsOf(asked).map(({ recommendation: { id, kind } }): Outcome => {
    const formId = carried.from.get(id);
    if (formId === undefined) return notCarried(id, carried.related.get(id) ?? [], read);
    const answer = read.get(formId);
    if (!answer) return unanswered(id, withoutRow(id, formId, matches, doubted));
    const judged = judgeAnswer(answer, id, rulesOf(asked)[kind]);
    return {
      answer: toAnswer(id, answer, judged),
      findings: formId === id ? judged.findings : [mapped(id, formId, answer), ...judged.findings],
    };
  });
  return {
    answers: outcomes.map(({ answer }) => answer),
    findings: [
      ...oncePerCause(outcomes.flatMap(({ findings }) => findings)),
      ...doubts(matches),
      ...carried.left.flatMap((id) => withoutHeir(id, read.get(id))),
    ],
  };
}

const rulesOf = onceASet((set) => ({ skal: rulesFor("skal", set), kan: rulesFor("kan", set) }));

function mapped(recommendation: string, from: string, { status }: ReadAnswer): Finding {
  return finding("recommendation-mapped", { place: status.place, recommendation }, { from });
}

function toAnswer(
  recommendation: string,
  { row, status, remark }: ReadAnswer,
  judged: ReturnType<typeof judgeAnswer>,
): Answer {
  return {
    recommendation,
    status: judged.status,
    statusAsWritten: status.text,
    remark: judged.remark,
    cell: placeText(status.place),
    remarkCell: placeText(remark.place),
    matchedBy: row.placement.way,
    confidence: row.placement.confidence,
    readBy: judged.readBy,
  };
}

function unanswered(recommendation: string, findings: readonly Finding[]): Outcome {
  const answer: Answer = {
    recommendation,
    status: null,
    statusAsWritten: "",
    remark: "",
    cell: null,
    remarkCell: null,
    matchedBy: null,
    confidence: 0,
    readBy: null,
  };
  return { answer, findings };
}

/** A doubtful row speaks for the recommendations that it may hold; what is in no row is missing. */
function withoutRow(
  recommendation: string,
  formId: string,
  matches: Matches,
  doubted: ReadonlySet<string>,
): readonly Finding[] {
  const rows = matches.twice.get(formId);
  if (rows) {
    const read = rows.map(readAnswer);
    const said = read.map(({ status, remark }) => quotation(status.text, remark.text));
    const places = read.map(({ status }) => status.place);
    const place = places[0] ?? null;
    return [finding("recommendation-twice", { place, recommendation }, { places, said })];
  }
  return doubted.has(formId) ? [] : [plainFinding("recommendation-missing", { recommendation })];
}

function doubts({ doubtful }: Matches): readonly Finding[] {
  return doubtful.map((doubt) => {
    const { form, evidence, candidates } = doubt;
    const { status, remark } = readAnswer(placedByDoubt(doubt));
    // About none of its candidates: which of them it is, nobody knows.
    const at = { place: status.place };
    return finding("recommendation-uncertain", at, {
      candidates,
      text: cellText(textCell(form, evidence)),
      status: status.text,
      remark: remark.text,
    });
  });
}

/** The row as if it held the first of its candidates, so that what is written in it can be quoted. */
export function placedByDoubt({ form, evidence, candidates }: DoubtfulRow): PlacedRow {
  const placement = {
    kind: "placed",
    recommendation: candidates[0] ?? "",
    way: "text",
    confidence: 0,
    exact: false,
    against: null,
  } as const;
  return { form, evidence, placement };
}

function notCarried(
  recommendation: string,
  related: readonly string[],
  read: ReadonlyMap<string, ReadAnswer>,
): Outcome {
  const answers = related.flatMap((id) => {
    const answer = read.get(id);
    const said = answer ? quotation(answer.status.text, answer.remark.text) : "";
    return said === "" ? [] : [`${id} ${said}`];
  });
  const parameters = { from: related, answers };
  return unanswered(recommendation, [finding("recommendation-not-mapped", { recommendation }, parameters)]);
}

function withoutHeir(id: string, answer: ReadAnswer | undefined): readonly Finding[] {
  if (!answer || (answer.status.text.trim() === "" && answer.remark.text.trim() === "")) return [];
  const parameters = { from: id, status: answer.status.text, remark: answer.remark.text };
  return [finding("answer-without-heir", { place: answer.status.place }, parameters)];
}

function quotation(status: string, remark: string): string {
  return [status, remark].filter((text) => text.trim() !== "").join(": ");
}
