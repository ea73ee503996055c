/** A return → the row that keeps it in the overview's hidden record, and back, so that nothing is forgotten. */
import * as v from "valibot";
import { FINDING_SEVERITY } from "../findings/finding";
import type { FindingCode } from "../findings/finding";
import type { Answer, Return } from "../intake/return";
import { STATUSES } from "../status/status";

/** Below Excel's 32,767 characters a cell, with room for characters that a program writes as several. */
const PIECE = 30_000;

/** Shorter remarks stand in the return's own row. In characters. */
const LONG_REMARK = 60;

export interface Records {
  /** Long remarks by number, each once: a form that comes again, corrected, repeats most of them. */
  readonly remarks: readonly string[];
  /** For each return its row's cells: the return as JSON, long remarks by number, in pieces that fit a cell. */
  readonly rows: readonly (readonly string[])[];
}

export function recordsOf(returns: readonly Return[]): Records {
  const numbers = new Map<string, number>();
  const numberOf = (remark: string): number => {
    const number = numbers.get(remark) ?? numbers.size;
    numbers.set(remark, number);
    return number;
  };
  const rows = returns.map((one) => {
    const answers = one.answers.map((answer) => ({
      ...answer,
      remark: answer.remark.length < LONG_REMARK ? answer.remark : numberOf(answer.remark),
    }));
    return pieces(JSON.stringify({ ...one, answers }));
  });
  return { remarks: [...numbers.keys()], rows };
}

/**
 * The return that a record row holds, or null when somebody has altered the record so that it is none.
 * @param cells the row's texts, left to right
 * @param remarks the long ones by number
 */
export function parseRecord(cells: readonly string[], remarks: ReadonlyMap<number, string>): Return | null {
  const parsed = v.safeParse(returnSchema, parseJson(cells.join("")));
  if (!parsed.success) return null;
  const answers: Answer[] = [];
  for (const answer of parsed.output.answers) {
    const remark = typeof answer.remark === "number" ? remarks.get(answer.remark) : answer.remark;
    if (remark === undefined) return null;
    answers.push({ ...answer, remark });
  }
  return { ...parsed.output, answers };
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

const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(FINDING_SEVERITY, code);

const findingSchema = v.object({
  code: v.custom<FindingCode>((code) => typeof code === "string" && isFindingCode(code)),
  severity: v.picklist(["error", "warning", "note"]),
  cell: v.nullable(v.string()),
  recommendation: v.nullable(v.string()),
  parameters: v.record(v.string(), v.union([v.string(), v.number()])),
});

const answerSchema = v.object({
  recommendation: v.string(),
  status: v.nullable(v.picklist(STATUSES)),
  statusAsWritten: v.string(),
  remark: v.union([v.string(), v.number()]),
  cell: v.nullable(v.string()),
  remarkCell: v.nullable(v.string()),
  matchedBy: v.nullable(v.picklist(["name", "id", "number", "text"])),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  readBy: v.nullable(v.string()),
});

const returnSchema = v.object({
  file: v.object({ name: v.string(), sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)) }),
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
  answers: v.array(answerSchema),
  findings: v.array(findingSchema),
  standing: v.picklist(["readable", "unclear", "rejected"]),
});
