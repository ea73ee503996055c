/** Turns the matched rows into one answer for each item asked about, and what is to say of it. */
import { placeText } from "../../workbook/place";
import { type Finding, finding, plainFinding } from "../findings/finding";
import type { Carried } from "./carryAnswers";
import { displayText } from "./displayText";
import type { DoubtfulRow, Matches } from "./matchItems";
import { oncePerCause } from "./oncePerCause";
import { placeFindings } from "./placeFindings";
import { quotationOf, type ReadAnswer, readAnswer, saidIn } from "./readAnswer";
import type { JudgedAnswer, ReadableForm } from "./readableForm";
import type { Answer, FieldAnswer } from "./return";
import { type PlacedRow, textCell } from "./sheetForm";

export interface AllAnswers {
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
}

interface Outcome {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

export function answerAll(asked: ReadableForm, matches: Matches, carried: Carried): AllAnswers {
  const read = new Map<string, ReadAnswer>();
  for (const [id, row] of matches.rows) read.set(id, readAnswer(row));
  const doubted = new Set(matches.doubtful.flatMap(({ candidates }) => candidates));
  const outcomes = asked.items.map(({ id }): Outcome => {
    const formId = carried.from.get(id);
    if (formId === undefined) return notCarried(id, carried.related.get(id) ?? [], read);
    const answer = read.get(formId);
    if (!answer) return unanswered(id, withoutRow(id, formId, matches, doubted));
    const judged = asked.judge(answer, id);
    return {
      answer: toAnswer(id, answer, judged),
      findings: [
        ...(formId === id ? [] : [mapped(id, formId, answer)]),
        ...placeFindings(answer, id),
        ...judged.findings,
      ],
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

function mapped(item: string, from: string, { place }: ReadAnswer): Finding {
  return finding("recommendation-mapped", { place, item }, { from });
}

function toAnswer(item: string, { row, cells }: ReadAnswer, { given, fields }: JudgedAnswer): Answer {
  const said = Object.entries(fields).map(([name, { value, written, readBy }]): [string, FieldAnswer] => {
    const place = cells.get(name)?.place;
    return [name, { value, written, cell: place ? placeText(place) : null, readBy }];
  });
  return {
    item,
    given,
    fields: Object.fromEntries(said),
    matchedBy: row.placement.way,
    confidence: row.placement.confidence,
  };
}

function unanswered(item: string, findings: readonly Finding[]): Outcome {
  return { answer: { item, given: false, fields: {}, matchedBy: null, confidence: 0 }, findings };
}

/** A doubtful row speaks for the items that it may hold; what is in no row is missing. */
function withoutRow(
  item: string,
  formId: string,
  matches: Matches,
  doubted: ReadonlySet<string>,
): readonly Finding[] {
  const rows = matches.twice.get(formId);
  if (rows) {
    const read = rows.map(readAnswer);
    const said = read.map(quotationOf);
    const places = read.map(({ place }) => place);
    const place = places[0] ?? null;
    return [finding("recommendation-twice", { place, item }, { places, said })];
  }
  return doubted.has(formId) ? [] : [plainFinding("recommendation-missing", { item })];
}

function doubts({ doubtful }: Matches): readonly Finding[] {
  return doubtful.map((doubt) => {
    const { form, evidence, candidates } = doubt;
    const read = readAnswer(placedByDoubt(doubt));
    const text = displayText(textCell(form, evidence));
    // About none of its candidates: which of them it is, nobody knows.
    return finding("recommendation-uncertain", { place: read.place }, { candidates, text, ...saidIn(read) });
  });
}

/** The row as if it held the first of its candidates, so that what is written in it can be quoted. */
export function placedByDoubt({ form, evidence, candidates }: DoubtfulRow): PlacedRow {
  const placement = {
    kind: "placed",
    item: candidates[0] ?? "",
    way: "text",
    confidence: 0,
    exact: false,
    against: null,
  } as const;
  return { form, evidence, placement };
}

function notCarried(
  item: string,
  related: readonly string[],
  read: ReadonlyMap<string, ReadAnswer>,
): Outcome {
  const answers = related.flatMap((id) => {
    const answer = read.get(id);
    const said = answer ? quotationOf(answer) : "";
    return said === "" ? [] : [`${id} ${said}`];
  });
  const parameters = { from: related, answers };
  return unanswered(item, [finding("recommendation-not-mapped", { item }, parameters)]);
}

function withoutHeir(id: string, answer: ReadAnswer | undefined): readonly Finding[] {
  if (!answer || quotationOf(answer) === "") return [];
  return [finding("answer-without-heir", { place: answer.place }, { from: id, ...saidIn(answer) })];
}
