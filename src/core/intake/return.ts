/** One returned file as understood: whose it is, what it answers, and everything that is unclear in it. */
import type { Finding } from "../findings/finding";

/** The file that a return came in. */
export interface IncomingFile {
  /** File name without folder, as the municipality named it. */
  readonly name: string;
  /** Lower-case hex; "" for a file that could not be opened. */
  readonly sha256: string;
  /** Where it lay, for a file out of a mail or an archive. */
  readonly from?: Origin;
}

/** The mail or archive that a file was in. */
export interface Origin {
  /** The file that was handed over, without folder. */
  readonly container: string;
  /** The mail's sender, an address in lower case; null where none is named. */
  readonly sender: string | null;
  /** When the mail was sent, ISO 8601 UTC; null where that is not told. */
  readonly received: string | null;
  /** "" for an archive. */
  readonly subject: string;
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
  /** One per item of the set that is asked about, in its order. */
  readonly answers: readonly Answer[];
  /** New or changed recommendations that are proposed beside the answers; absent where there are none. */
  readonly proposals?: readonly Proposal[];
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

/** Each as written. It is never an answer, and changes none. */
export interface Proposal {
  /** A theme's number or title, or "new"; "" where nothing is said. */
  readonly theme: string;
  readonly text: string;
  /** "" where none is given. */
  readonly reason: string;
  /** Of the text, e.g. "Fremdriftsskema!B41". */
  readonly cell: string;
}

export interface Answer {
  /** The item's id. */
  readonly item: string;
  /** Does the form's first field hold a value that counts? */
  readonly given: boolean;
  /** By the names of the form's fields. */
  readonly fields: Readonly<Record<string, FieldAnswer>>;
  readonly matchedBy: MatchWay | null;
  /** 0 to 1: how sure it is that the cells belong to this item. */
  readonly confidence: number;
}

/** What is said in one of an item's cells. */
export interface FieldAnswer {
  /** A choice's value, or a text; null where nothing is said, or so that nobody can tell. */
  readonly value: string | null;
  /** The text that stood in the cell, spaces and all. */
  readonly written: string;
  /** E.g. "Fremdriftsskema!C7"; null when the item was not found. */
  readonly cell: string | null;
  /** How the text became a value: "exact", a rule's name, or null where nothing had to be read. */
  readonly readBy: string | null;
}

const NOT_ANSWERED: FieldAnswer = { value: null, written: "", cell: null, readBy: null };

/** What an answer says in a field; nothing where it has no such field. */
export function fieldOf({ fields }: Pick<Answer, "fields">, name: string): FieldAnswer {
  return fields[name] ?? NOT_ANSWERED;
}

/** How a cell was found to belong to an item, strongest first. */
export type MatchWay = "name" | "id" | "number" | "text";
