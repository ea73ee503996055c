/** An answer to a progress form as one row: its status, its remark, and where they come from. */
import { type Answer, fieldOf, type MatchWay } from "../../../intake/return";
import type { StatusName } from "../set/recommendationSet";
import { STATUSES } from "../set/recommendationSet";
import { REMARK, STATUS } from "./fields";

export interface ProgressAnswer {
  readonly recommendation: string;
  /** Null = not answered, or written so that nobody can tell. */
  readonly status: StatusName | null;
  /** The text that stood in the status cell, spaces and all. */
  readonly statusAsWritten: string;
  /** Character for character, with line feeds between lines; "" where there is none. */
  readonly remark: string;
  /** The status cell, e.g. "Fremdriftsskema!C7"; null when the recommendation was not found. */
  readonly cell: string | null;
  readonly remarkCell: string | null;
  readonly matchedBy: MatchWay | null;
  /** 0 to 1: how sure it is that the cell belongs to this recommendation. */
  readonly confidence: number;
  /** How the text became a status: "exact", a rule's name, or null when no status was read. */
  readonly readBy: string | null;
}

export function progressAnswer(answer: Answer): ProgressAnswer {
  const status = fieldOf(answer, STATUS);
  const remark = fieldOf(answer, REMARK);
  return {
    recommendation: answer.item,
    status: statusOf(answer),
    statusAsWritten: status.written,
    remark: remark.value ?? "",
    cell: status.cell,
    remarkCell: remark.cell,
    matchedBy: answer.matchedBy,
    confidence: answer.confidence,
    readBy: status.readBy,
  };
}

/** The same the other way round. */
export function answerOf(row: ProgressAnswer): Answer {
  const { recommendation, status, statusAsWritten, remark, cell, remarkCell, matchedBy, confidence, readBy } =
    row;
  return {
    item: recommendation,
    given: status !== null,
    fields: {
      [STATUS]: { value: status, written: statusAsWritten, cell, readBy },
      [REMARK]: { value: remark === "" ? null : remark, written: remark, cell: remarkCell, readBy: null },
    },
    matchedBy,
    confidence,
  };
}

/** Null = not answered, or written so that nobody can tell. */
export function statusOf(answer: Pick<Answer, "fields">): StatusName | null {
  const { value } = fieldOf(answer, STATUS);
  return STATUSES.find((status) => status === value) ?? null;
}

/** "" where there is none. */
export function remarkOf(answer: Pick<Answer, "fields">): string {
  return fieldOf(answer, REMARK).value ?? "";
}
