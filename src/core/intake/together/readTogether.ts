/** A workbook in which all have answered together → a return for each row, as if each had sent its own form. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { placeText } from "../../../workbook/place";
import { type Finding, finding, plainFinding } from "../../findings/finding";
import { identifyMunicipalities } from "../../respondents/identifyMunicipalities";
import type { AskedItem } from "../formLayout";
import { type AnsweredCells, type ReadCell, readingOf } from "../readAnswer";
import type { ReturnQuestion } from "../readReturn";
import type { ReadableForm } from "../readableForm";
import { rejectedReturn } from "../rejectedReturn";
import type { Answer, Return } from "../return";
import { seeFile } from "../seeFile";
import { cellAt, placeIn } from "../sheetView";
import { MOST_STEPS, workWithin } from "../work";
import { type TogetherTable, togetherTable } from "./togetherTable";

/** In characters. */
const LONGEST_NAME = 200;

/**
 * Null for any other file. A row without a word is nobody's answer: it cannot be told from one that nobody has come to
 * yet. A row that names nobody who is known waits for a person where it holds an answer.
 */
export function readTogether(question: ReturnQuestion): readonly Return[] | null {
  const { file, read, form, registry } = question;
  if (form.together !== true || !read.readable) return null;
  const { views, findings } = seeFile(read.snapshot, form, workWithin(MOST_STEPS));
  const isName = (text: string) =>
    text.length <= LONGEST_NAME && identifyMunicipalities(registry, text).length > 0;
  const tables = views.flatMap((view) => togetherTable(view, form, isName) ?? []);
  if (tables.length === 0) return null;
  const base = rejectedReturn(file, findings, read.snapshot);
  const returns = tables.flatMap((table) =>
    table.rows.flatMap(([row]) => returnOf(table, row, base, question) ?? []),
  );
  return returns.length > 0 ? returns : [{ ...base, findings: [plainFinding("form-blank")] }];
}

function returnOf(table: TogetherTable, row: number, base: Return, question: ReturnQuestion): Return | null {
  const { form, registry, asked } = question;
  const { view, names } = table;
  const name = cellAt(view, { row, column: names })?.written.text ?? "";
  const judged = form.items.map((item) => answerOf(table, row, item, form));
  const isSaid = judged.some(({ written }) => written);
  const isGiven = judged.some(({ answer }) => answer.given);
  const codes = identifyMunicipalities(registry, name);
  // Below the table somebody may have counted or explained: that is no answer, and names nobody.
  if (!isSaid || (codes.length === 0 && !isGiven)) return null;
  const at = { place: placeIn(view, { row, column: names }) };
  const whose: readonly Finding[] =
    codes.length === 0
      ? [finding("municipality-unknown", at, { written: name })]
      : codes.some((code) => !asked.includes(code))
        ? [finding("municipality-not-asked", at, { municipality: [name] })]
        : [];
  return {
    ...base,
    file: { ...base.file, sha256: rowMark(base.file.sha256, codes.join(",") || `row ${row}`) },
    municipalities: codes,
    setId: form.id,
    head: { ...base.head, municipality: name },
    answers: judged.map(({ answer }) => answer),
    findings: [...base.findings, ...whose, ...judged.flatMap(({ found }) => found)],
    standing: whose.length === 0 ? "readable" : "unclear",
  };
}

/** Each row is a return of its own, and the same row in the same file is the same return. */
function rowMark(file: string, row: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${file} ${row}`)));
}

interface Judged {
  readonly answer: Answer;
  readonly found: readonly Finding[];
  /** Does anything stand in its cell? */
  readonly written: boolean;
}

function answerOf(
  { view, columns }: TogetherTable,
  row: number,
  { id, allowed }: AskedItem,
  form: ReadableForm,
): Judged {
  const column = columns.get(id);
  const [first, second] = form.fields;
  const field = allowed.length > 0 ? first : second;
  if (column === undefined || !first || !field) return { answer: unanswered(id), found: [], written: false };
  const place = placeIn(view, { row, column });
  const cell = cellAt(view, { row, column });
  const read: ReadCell = { place, cell, text: cell?.written.text ?? "", merged: null };
  const answered: AnsweredCells = {
    place,
    cells: new Map([[field.name, read]]),
    reading: readingOf(field === first ? cell : null, form.fields),
  };
  const { given, fields, findings } = form.judge(answered, id);
  const said = Object.entries(fields).map(([name, one]) => {
    const stands = name === field.name ? placeText(place) : null;
    return [name, { ...one, cell: stands }] as const;
  });
  return {
    answer: { item: id, given, fields: Object.fromEntries(said), matchedBy: "text", confidence: 1 },
    found: findings,
    written: read.text.trim() !== "",
  };
}

function unanswered(item: string): Answer {
  return { item, given: false, fields: {}, matchedBy: null, confidence: 0 };
}
