/** One returned file as understood: whose it is, what it answers, and everything that is unclear in it. */
import type { Finding } from "../findings/finding";
import type { StatusName } from "../forms/progress/set/recommendationSet";

/** The file that a return came in. */
export interface IncomingFile {
  /** File name without folder, as the municipality named it. */
  readonly name: string;
  /** Lower-case hex; "" for a file that could not be opened. */
  readonly sha256: string;
}

export interface Return {
  readonly file: IncomingFile;
  /** Municipality codes: one, or several for a joint jobcentre, or none while it is unknown. */
  readonly municipalities: readonly string[];
  /** The set that the form was made from, where that could be told. */
  readonly setId: string | null;
  /** The workbook's own words on who saved it and when (ISO 8601 UTC), or null. */
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  readonly head: ReturnHead;
  /** One per recommendation of the set that is asked about, in its order. */
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
  /** `readable` can be counted, `unclear` needs a person's choice, `rejected` holds no return. */
  readonly standing: "readable" | "unclear" | "rejected";
}

/** What the form's head says, as written; "" where nothing is. */
export interface ReturnHead {
  readonly municipality: string;
  readonly contact: string;
  readonly email: string;
  /** ISO date or the text as written. */
  readonly councilDate: string;
}

export interface Answer {
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

/** How a cell was found to belong to a recommendation, strongest first. */
export type MatchWay = "name" | "id" | "number" | "text";
