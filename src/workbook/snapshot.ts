/**
 * What a workbook was: plain data read from a file or from the open workbook, for the core to judge.
 *
 * Nobody changes it: snapshots of different files may share cells that are the same; two sheets never do.
 *
 * Nothing in it is trusted. It holds what stands in the cells, not what anybody meant by it.
 */
import type { LinkSnapshot } from "./links";

export type { LinkSnapshot } from "./links";

export interface WorkbookSnapshot extends FileFacts {
  /** In tab order, hidden ones too: other programs change visibility when they save. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
}

/** What any of Office's files says of itself. */
export interface FileFacts {
  /** Custom document properties as written. */
  readonly customProperties: ReadonlyMap<string, string>;
  readonly properties: {
    readonly title: string | null;
    readonly lastModifiedBy: string | null;
    /** ISO 8601 in UTC as the file itself says, or null. */
    readonly modified: string | null;
    readonly created: string | null;
  };
  /** Things in the package that are never run or followed, and which somebody may want to know of. */
  readonly ignoredContent: readonly IgnoredContent[];
}

export type IgnoredContent =
  | "macros"
  | "externalLinks"
  | "embeddedObjects"
  | "pictures"
  | "trackedChanges"
  /** It says that it has comments, but they are not in the file. */
  | "lostComments";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Cells that hold something, or only a background colour; row by row, left to right. */
  readonly cells: readonly CellSnapshot[];
  /** Merged areas in A1; the value stands in the first cell. */
  readonly merges: readonly string[];
  /** Boxes with text that lie over the cells; absent where there are none. */
  readonly boxes?: readonly TextBoxSnapshot[];
}

/** A box with text, and the cell in which its upper left corner lies. */
export interface TextBoxSnapshot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Present where it is a button or another control, with `text` beside it. */
  readonly control?: ControlSnapshot;
}

export interface ControlSnapshot {
  readonly kind: "option" | "tickBox" | "other";
  /** Null for what is neither chosen nor not. */
  readonly chosen: boolean | null;
}

export interface CellSnapshot {
  /** 1 = the first row, as in A1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Present when a formula computed the value; without its leading "=". */
  readonly formula?: string;
  /** Colour "#RRGGBB" of the letters, told of a few signs that are no letters or digits; absent for black, white and grey. */
  readonly ink?: string;
  /** What a person sees in place of the value: a picture in the cell (then blank), or a box to tick (then a boolean). */
  readonly shows?: "picture" | "tickBox";
  /** Background colour "#RRGGBB" that somebody gave the cell itself (not by a conditional format). */
  readonly fill?: string;
  /** Present when some or all of its text is crossed out. */
  readonly struck?: true;
  /** The links behind its words that lead out of the file; absent where there are none. */
  readonly links?: readonly LinkSnapshot[];
  /** Present when some of its text is hidden. */
  readonly hidden?: HiddenText;
  /** The cell's notes and threaded comments, oldest first. */
  readonly notes?: readonly string[];
}

/** Hidden text is left out; what is hidden only where the document is shown as a web page is read. */
export type HiddenText = "leftOut" | "read";

export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** ISO date or date and time without zone: "2017-11-13", "2017-11-13T09:30:00". */
  | { readonly kind: "date"; readonly date: string }
  /** Excel's own error text, e.g. "#REF!". */
  | { readonly kind: "error"; readonly error: string };

export interface NameSnapshot {
  readonly name: string;
  /** As written, e.g. "Fremdriftsskema!$C$7" or "#REF!". */
  readonly refersTo: string;
  /** The sheet that the name belongs to, or null for the whole workbook. */
  readonly scope: string | null;
}

/** Why a file cannot be read; the whole file is then one finding. */
export type UnreadableReason =
  | "empty"
  | "encrypted"
  /** By a sensitivity label or by rights: there is no password. */
  | "rightsProtected"
  | "legacyXls"
  | "binaryXlsb"
  | "openDocument"
  | "openDocumentText"
  | "word"
  | "rtf"
  | "powerpoint"
  | "pdf"
  | "image"
  | "csv"
  | "html"
  | "mail"
  | "zip"
  | "notAWorkbook"
  | "damaged"
  | "tooLarge"
  | "forbiddenXml";

/** The outcome of reading a file: a snapshot, or the one reason why not. */
export type Outcome<Snapshot> =
  | { readonly readable: true; readonly snapshot: Snapshot }
  | { readonly readable: false; readonly reason: UnreadableReason; readonly detail: string };

export type ReadWorkbook = Outcome<WorkbookSnapshot>;
