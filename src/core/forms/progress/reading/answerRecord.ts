/** How an overview of a progress form keeps an answer: as a row, and its remark beside it. */
import * as v from "valibot";
import type { AnswerRecord } from "../../../intake/formLayout";
import { STATUSES } from "../set/recommendationSet";
import { answerOf, progressAnswer, type ProgressAnswer, remarkOf } from "./answers";

type Kept = Omit<ProgressAnswer, "remark">;

export const ANSWER_RECORD: AnswerRecord = {
  row: (answer) => {
    const { recommendation, status, statusAsWritten, cell, remarkCell, matchedBy, confidence, readBy } =
      progressAnswer(answer);
    return { recommendation, status, statusAsWritten, cell, remarkCell, matchedBy, confidence, readBy };
  },
  text: remarkOf,
  read: (kept) => {
    const parsed = v.safeParse(answerSchema, kept);
    if (!parsed.success || !isWritten(parsed.output)) return null;
    return (remark) => answerOf({ ...parsed.output, remark });
  },
};

/** A status is read where something is written: one that comes from nowhere somebody has put there. */
function isWritten({ status, statusAsWritten, cell, readBy }: Kept): boolean {
  return status === null || (statusAsWritten.trim() !== "" && cell !== null && readBy !== null);
}

const answerSchema = v.object({
  recommendation: v.string(),
  status: v.nullable(v.picklist(STATUSES)),
  statusAsWritten: v.string(),
  cell: v.nullable(v.string()),
  remarkCell: v.nullable(v.string()),
  matchedBy: v.nullable(v.picklist(["name", "id", "number", "text"])),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  readBy: v.nullable(v.string()),
});
