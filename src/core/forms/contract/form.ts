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

export interface FormRequest {
  /** One, or those that a joint jobcentre answers for. */
  readonly municipalities: readonly Municipality[];
  /** As shown in the form, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly madeAt: string;
  readonly texts: Texts;
}
