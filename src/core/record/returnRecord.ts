/** A return → the row that keeps it in the overview's hidden record, and back, so that nothing is forgotten. */
import * as v from "valibot";
import type { Place } from "../../workbook/place";
import { type Finding, isFindingCode, keptFinding } from "../findings/finding";
import { place } from "../findings/families/parameters";
import type { AnswerRecord } from "../intake/formLayout";
import type { Answer, Return } from "../intake/return";

/** Below Excel's 32,767 characters a cell, with room for characters that a program writes as several. */
const PIECE = 30_000;

/** Shorter remarks stand in the return's own row. In characters. */
const LONG_REMARK = 60;

/** Numbers are given while returns are recorded, so what they stand for is asked for after the last one. */
export interface Recording {
  /**
   * The return's row: the return as JSON, in pieces that fit a cell. Each of its answers is a pair: the
   * answer's number, and its remark or that one's number.
   */
  readonly rowOf: (one: Return) => readonly string[];
  /** Answers without their remarks by number, each once, as JSON in pieces: there are only so many. */
  readonly answers: () => readonly (readonly string[])[];
  /** Long remarks by number, each once: a form that comes again, corrected, repeats most of them. */
  readonly remarks: () => readonly string[];
}

/** @param record of the form that the returns answer */
export function newRecording(record: AnswerRecord): Recording {
  const [remarks, answers] = [numbering(), numbering()];
  return {
    rowOf: (one) => {
      const pairs = one.answers.map((answer) => {
        const text = record.text(answer);
        return [
          answers.numberOf(JSON.stringify(record.row(answer))),
          text.length < LONG_REMARK ? text : remarks.numberOf(text),
        ];
      });
      return pieces(JSON.stringify({ ...one, answers: pairs, findings: one.findings.map(writtenFinding) }));
    },
    answers: () => answers.texts().map(pieces),
    remarks: remarks.texts,
  };
}

/** An item has been called a recommendation in every overview so far. */
function writtenFinding({ code, severity, place, item: recommendation, parameters }: Finding) {
  return { code, severity, place, recommendation, parameters };
}

function numbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text: string): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: (): readonly string[] => [...numbers.keys()],
  };
}

/** What the rows refer to by number. */
export interface Referred {
  readonly remarks: ReadonlyMap<number, string>;
  readonly answers: ReadonlyMap<number, KeptAnswer>;
}

/** How its text makes a kept row an answer again. */
export type KeptAnswer = (text: string) => Answer;

/** Null when somebody has altered the record. @param cells the row's texts, left to right */
export function parseAnswer(cells: readonly string[], record: AnswerRecord): KeptAnswer | null {
  return record.read(parseJson(cells.join("")));
}

/**
 * The return that a record row holds, or null when somebody has altered the record so that it is none.
 * @param cells the row's texts, left to right
 */
export function parseRecord(cells: readonly string[], referred: Referred): Return | null {
  const parsed = v.safeParse(returnSchema, parseJson(cells.join("")));
  if (!parsed.success) return null;
  const answers: Answer[] = [];
  for (const [number, written] of parsed.output.answers) {
    const answer = referred.answers.get(number);
    const remark = typeof written === "number" ? referred.remarks.get(written) : written;
    if (answer === undefined || remark === undefined) return null;
    answers.push(answer(remark));
  }
  // Told twice, one answer would be counted as two.
  if (new Set(answers.map(({ item }) => item)).size < answers.length) return null;
  const findings = parsed.output.findings.map(parseFinding).filter((found) => found !== null);
  if (findings.length < parsed.output.findings.length) return null;
  return { ...parsed.output, answers, findings };
}

/** Cuts between characters, never inside a surrogate pair: half a pair is not valid text in a file. */
export function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = from + PIECE;
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
    const to = splitsPair ? end - 1 : end;
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** Undefined for what is no JSON: it then fits no schema, which is the answer the caller wants. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const findingSchema = v.object({
  code: v.pipe(v.string(), v.guard(isFindingCode)),
  place: v.optional(v.nullable(place), null),
  /** The address that the first overviews kept instead of the place. */
  cell: v.optional(v.nullable(place), null),
  recommendation: v.nullable(v.string()),
  parameters: v.record(v.string(), v.unknown()),
});

/** Null when the finding says something that its code cannot say. */
function parseFinding({
  code,
  place,
  cell,
  recommendation,
  parameters,
}: v.InferOutput<typeof findingSchema>): Finding | null {
  // The first overviews named the sheet of a place away from the form among the parameters.
  const older: Place | null = cell && "sheet" in parameters ? { ...cell, elsewhere: true } : cell;
  return keptFinding(code, { place: place ?? older, item: recommendation }, parameters);
}

const returnSchema = v.object({
  file: v.object({
    name: v.string(),
    sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
    from: v.exactOptional(
      v.object({
        container: v.string(),
        sender: v.nullable(v.string()),
        received: v.nullable(v.string()),
        subject: v.string(),
      }),
    ),
  }),
  municipalities: v.array(v.string()),
  setId: v.nullable(v.string()),
  savedBy: v.nullable(v.string()),
  savedAt: v.nullable(v.string()),
  head: v.object({
    municipality: v.string(),
    contact: v.string(),
    email: v.string(),
    councilDate: v.string(),
  }),
  answers: v.array(v.tuple([v.number(), v.union([v.string(), v.number()])])),
  proposals: v.exactOptional(
    v.array(v.object({ theme: v.string(), text: v.string(), reason: v.string(), cell: v.string() })),
  ),
  findings: v.array(findingSchema),
  standing: v.picklist(["readable", "unclear", "rejected"]),
});
