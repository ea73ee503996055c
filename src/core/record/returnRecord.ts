/** A return → the row that keeps it in the overview's hidden record, and back, so that nothing is forgotten. */
import * as v from "valibot";
import { FINDING_SEVERITY } from "../findings/finding";
import type { FindingCode } from "../findings/finding";
import type { Return } from "../intake/return";
import { STATUSES } from "../status/status";

/** Below Excel's 32,767 characters a cell, with room for characters that a program writes as several. */
const PIECE = 30_000;

/** The row's cells: the return as JSON, cut in pieces that fit a cell. */
export function recordOf(one: Return): readonly string[] {
  return pieces(JSON.stringify(one));
}

/**
 * The return that a record row holds, or null when somebody has altered the row so that it is none.
 * @param cells the row's texts, left to right
 */
export function parseRecord(cells: readonly string[]): Return | null {
  const json = parseJson(cells.join(""));
  const parsed = v.safeParse(returnSchema, json);
  return parsed.success ? parsed.output : null;
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
  remark: v.string(),
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
