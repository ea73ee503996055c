/** A form of any type, with its definition in hand: what can be read of it, and what is made for those who fill it in. */
import type { Texts } from "../../../language";
import type { SheetDescription, WorkbookDescription } from "../../../workbook/description";
import type { ReadableForm } from "../../intake/readableForm";
import type { Municipality } from "../../respondents/municipality";

export interface Form extends ReadableForm {
  /** What its file is called, without the ending: "Fremdriftsskema København". Made safe for a disk by whoever saves it. */
  readonly fileName: (recipient: string, texts: Texts) => string;
  /** The whole form, unanswered: the same request gives the same description. */
  readonly describe: (request: FormRequest) => WorkbookDescription;
  /** One workbook for everybody, unanswered; absent where the type has none. */
  readonly describeTogether?: (request: TogetherRequest) => WorkbookDescription;
  /**
   * The part of the form's sheet that pasting destroys, described anew; null when no answer is in its place.
   *
   * @param rows each item's row on the sheet
   */
  readonly repair: (
    sheet: string,
    rows: ReadonlyMap<string, number>,
    texts: Texts,
  ) => SheetDescription | null;
}

export interface TogetherRequest {
  /** A row each. */
  readonly recipients: readonly Pick<FormRequest, "name" | "municipalities">[];
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly madeAt: string;
  readonly texts: Texts;
}

export interface FormRequest {
  /** One, or those that a joint jobcentre answers for. */
  readonly municipalities: readonly Municipality[];
  /** As shown in the form, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly madeAt: string;
  readonly texts: Texts;
  /** What these municipalities answered last time, by item; items without are left out. Absent: nobody asks for it. */
  readonly earlier?: EarlierAnswers;
}

export type EarlierAnswers = ReadonlyMap<string, readonly EarlierAnswer[]>;

/** What was answered to one of those that an item comes of. */
export interface EarlierAnswer {
  /** Its number last time, where that is another than now; otherwise null. */
  readonly number: string | null;
  /** In words: "Gul". */
  readonly value: string;
  /** What was said beside it; "" where nothing was. */
  readonly beside: string;
  /** ISO date; null where nobody knows. */
  readonly when: string | null;
  /** The item's text has been changed since. */
  readonly adjusted: boolean;
}
