/** What the intake must know of a form, whatever its type, to find its rows and cells in a workbook. */
import type { Texts } from "../../language";
import type { Answer } from "./return";
import type { Definition, Item, ItemNames } from "../sets/definition";

export interface FormLayout extends Definition {
  /** A short mark that changes when anything changes that the form shows. */
  readonly fingerprint: string;
  /** In the form's own order. */
  readonly items: readonly AskedItem[];
  readonly names: ItemNames;
  /** The cells that are filled in for each item, from left to right; the first says whether it is answered. */
  readonly fields: readonly Field[];
  /**
   * Can all answer in one workbook, a row each, with a column for each item? It holds the first field of items that
   * have something to choose, and the second of the others. Absent: no.
   */
  readonly together?: boolean;
  readonly prints: PrintedByForm;
  /** How each value of the first field looks wherever it is shown, in the order that they are shown; none for texts. */
  readonly looks: ReadonlyMap<string, ValueLook>;
  /** How an overview keeps an answer. */
  readonly record: AnswerRecord;
  /** How large it is: "5 SKAL", "7 KAN". */
  readonly extent: (texts: Texts) => readonly string[];
  /** The word that stands in a cell for each value of the first field, `unanswered` and `missing` among them. */
  readonly valueWords: (texts: Texts) => ReadonlyMap<string, string>;
  /** The same where it is called by name, `unanswered` and `missing` among them. */
  readonly valueNames: (texts: Texts) => ReadonlyMap<string, string>;
  /** The same in the middle of a sentence. */
  readonly spokenWords: (texts: Texts) => ReadonlyMap<string, string>;
}

/** Never by colour alone: word or symbol always goes with it. */
export interface ValueLook {
  /** As #RRGGBB. */
  readonly fill: string;
  /** Text on the fill, at least 4.5:1 against it. */
  readonly text: string;
  readonly symbol: string;
}

/** An answer ↔ what an overview keeps of it: equal rows are kept once, and so are equal texts. */
export interface AnswerRecord {
  /** Everything but the text. */
  readonly row: (answer: Answer) => object;
  readonly text: (answer: Answer) => string;
  /** A kept row → how its text makes it an answer again; null when somebody has altered it. */
  readonly read: (kept: unknown) => ((text: string) => Answer) | null;
}

export interface AskedItem extends Item {
  /** What sort of item it is, where the form has several: never counted together with another. */
  readonly kind?: string;
  /** Is something wrong while it is not answered? */
  readonly required: boolean;
  /** The values that may be chosen in the first field, in the order that they are shown; none where it takes any text. */
  readonly allowed: readonly string[];
}

export interface Field {
  /** Part of the names of its cells: "status" → "fremdrift_status_2_1". */
  readonly name: string;
  /** Is this what stands over its column? @param text as `comparable` writes it */
  readonly isHeading: (text: string) => boolean;
  /** What may be chosen in it; null where any text may be written. */
  readonly choice: Choice | null;
}

/** A field whose texts mean one of a few values. */
export interface Choice {
  readonly read: (text: string) => ReadChoice;
  /** Would `read` find a value here? @param text as `comparable` writes it */
  readonly isValue: (text: string) => boolean;
  /** Is the value written so that it stands in any table, such as a dash? Then it shows no form. */
  readonly isCommon: (reading: string) => boolean;
  /** The value that a cell's background looks like, or null. @param colour as #RRGGBB */
  readonly ofColour: (colour: string) => string | null;
}

export interface ReadChoice {
  /** The value that is meant; "blank" where nothing stands, "invalid" where nobody can tell. */
  readonly reading: string;
  /** How it was read: "exact", a rule's name, or null where no value was read. */
  readonly readBy: string | null;
}

/** The texts that nobody has written, because the form brings them. */
export interface PrintedByForm {
  /** Each once, in every language, the items and their variants among them. */
  readonly texts: readonly string[];
  /** Sentences above items that are worded like them and are none. */
  readonly introductions: readonly string[];
  /** Words that people put before a text with a colon: "SKAL: …". */
  readonly labels: readonly string[];
  /** What the check column may say. */
  readonly verdicts: readonly string[];
  /** Parts of the line that counts; {n} and {total} stand for numbers. */
  readonly counts: readonly string[];
  /** Of forms already sent out, and printed no more. */
  readonly earlier: readonly string[];
}
