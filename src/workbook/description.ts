/**
 * What a workbook shall be: plain data that an adapter renders whole.
 *
 * The core writes descriptions and knows neither Excel nor files; the adapters know nothing of
 * recommendations. Units are Excel's own: column widths in characters, heights and font sizes in
 * points, margins in centimetres, colours as "#RRGGBB", addresses in A1 without sheet name.
 */
import type { Position } from "./address";
import type { ChartDescription } from "./chart";

export interface WorkbookDescription {
  readonly properties: DocumentProperties;
  /** Every style that a cell names, by that name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** In tab order. The first visible one is shown when the workbook opens. */
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly DefinedName[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject?: string;
  readonly description?: string;
  /** The program or body that made it, never a person. */
  readonly creator: string;
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly created: string;
  /** ISO 8601 in UTC; absent = as created. */
  readonly modified?: string;
  /** Who saved it last, as programs write it; absent = nobody since it was made. */
  readonly lastModifiedBy?: string;
  /** Custom document properties; they survive most programs' "save as". */
  readonly custom: Readonly<Record<string, string>>;
}

/** A workbook-wide name for a range. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  /** A1, e.g. "C7". */
  readonly range: string;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColour?: string;
  readonly gridlines: boolean;
  /** Per cent; 100 where absent. */
  readonly zoom?: number;
  readonly columns: readonly ColumnDescription[];
  /** Only rows that need more than the program's own automatic height. */
  readonly rows: readonly RowDescription[];
  /**
   * Row by row, left to right, no cell twice. They may be made as they are asked for, anew each time, so that
   * a sheet of many thousand rows is never held whole; a list is made already.
   */
  readonly cells: Iterable<CellDescription>;
  /**
   * The last row and the last column that cells stand in, where they are known before the cells are made.
   * "untold" = to know them is not worth making all cells twice: the file does not say how far they reach.
   */
  readonly lastCell?: Position | "untold";
  readonly merges: readonly string[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** In order of priority: the first that applies wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection?: SheetProtection;
  readonly tables: readonly TableDescription[];
  readonly charts: readonly ChartDescription[];
  readonly print?: PrintSetup;
}

export interface ColumnDescription {
  readonly column: number;
  /** In characters of the workbook's normal font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowDescription {
  readonly row: number;
  /** In points; absent = as high as the text needs, also when it changes. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** A page break above this row. */
  readonly pageBreakBefore?: boolean;
}

export interface CellDescription {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A key of WorkbookDescription.styles. */
  readonly style?: string;
}

/**
 * What stands in a cell. The kind decides how it is written, never the look of the value: text that
 * begins with "=" stays text.
 */
export type CellContent =
  | { readonly kind: "blank" }
  /** `runs` are its pieces from left to right, where they look different; together they are the text. */
  | { readonly kind: "text"; readonly text: string; readonly runs?: readonly TextRun[] }
  | { readonly kind: "number"; readonly number: number }
  /** ISO date "2016-06-22", written as a date that programs can count with. */
  | { readonly kind: "date"; readonly date: string }
  /**
   * English function names, commas, no leading "="; structured references as in the file, e.g.
   * Data[status]. `value` is what it computes to now, so that readers that do not calculate show it.
   */
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number }
  /** Text that leads to a place in this workbook. */
  | { readonly kind: "link"; readonly text: string; readonly sheet: string; readonly range: string };

/**
 * A piece of a cell's text. A file shows its look; Excel cannot be asked to (Office.js has nothing for it), so what is
 * written into an open workbook has the cell's look throughout. A look must never be all that tells something.
 */
export interface TextRun {
  readonly text: string;
  /** On top of the cell's own font. */
  readonly font?: RunFont;
}

export interface RunFont extends Font {
  readonly struck?: boolean;
}

export interface CellStyle {
  readonly font?: Font;
  /** Background colour. */
  readonly fill?: string;
  readonly border?: Border;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of about three spaces. */
  readonly indent?: number;
  /** Degrees; 90 reads upwards. */
  readonly rotation?: number;
  /** Excel's number format code; "@" = text. */
  readonly numberFormat?: string;
  /** Open for typing while the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface Font {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
}

export type Border = Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>>>;

export interface BorderLine {
  readonly weight: "hair" | "thin" | "medium";
  readonly colour: string;
}

export interface Validation {
  /** A1; no other validation may touch it. */
  readonly range: string;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** Shown while the cell is selected: title ≤ 32 characters, text ≤ 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when something else is typed: title ≤ 32 characters, text ≤ 225. */
  readonly error: {
    readonly title: string;
    readonly text: string;
    readonly style: "stop" | "warning" | "information";
  };
}

export type ValidationRule =
  /** A dropdown with these words; together at most 255 characters, no comma in any. */
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** A dropdown whose words stand in a range, e.g. "_fremdrift!$A$1:$A$9". */
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "dateBetween"; readonly from: string; readonly to: string }
  | { readonly kind: "textLength"; readonly max: number }
  /** A formula, relative to the range's first cell, that is true for what is allowed. */
  | { readonly kind: "custom"; readonly formula: string };

export interface ConditionalFormat {
  readonly range: string;
  /** Relative to the range's first cell; no leading "=". */
  readonly formula: string;
  readonly fill?: string;
  readonly font?: Pick<Font, "bold" | "italic" | "colour">;
}

/** Protection without password: it keeps fingers off, it is no lock. */
export interface SheetProtection {
  readonly allow: readonly ("formatColumns" | "formatRows" | "autoFilter" | "sort" | "formatCells")[];
}

export interface TableDescription {
  /** Unique in the workbook, also among the defined names. */
  readonly name: string;
  /** Header row included; the header cells hold exactly `columns`. */
  readonly range: string;
  readonly columns: readonly string[];
  /** A built-in style name, e.g. "TableStyleLight1"; null = no style of its own. */
  readonly style: string | null;
  readonly filter: boolean;
}

export interface PrintSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Pages across and down that everything is shrunk to; down null = as many as it takes. */
  readonly fit: { readonly across: number; readonly down: number | null };
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** A1, e.g. "A1:E40". */
  readonly area?: string;
  /** First and last row repeated on every page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  /** Plain text; {page} and {pages} stand for the page number and their count. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}
