/**
 * What a document shall be: plain data that an adapter renders whole.
 *
 * The core writes descriptions and knows neither Word nor files; the adapter knows nothing of recommendations.
 * Lengths are centimetres, colours "#RRGGBB". How headings, tables and captions look is the adapter's affair, or
 * the letterhead's that the text is put into: here stands only what each of them is.
 */
import type { ChartDescription } from "../workbook/chart";
import type { DocumentProperties, WorkbookDescription } from "../workbook/description";

export interface DocumentDescription {
  readonly properties: DocumentProperties;
  /** BCP 47, e.g. "da-DK": what the text is spelled and read aloud in. */
  readonly language: string;
  /** At the foot of each page, line by line; a letterhead has a foot of its own. */
  readonly footer: readonly (readonly Run[])[];
  readonly blocks: readonly Block[];
}

export type Block = Title | Heading | Paragraph | List | Table | Chart | PageBreak;

/** The document's own title; once, at the top. */
export interface Title {
  readonly kind: "title";
  readonly text: string;
}

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** `lead` says the main thing, `small` how it was counted; absent = plain text. */
  readonly role?: "lead" | "small";
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface Table {
  readonly kind: "table";
  readonly caption?: Caption;
  /** What the table holds, for those who have it read aloud. */
  readonly altText: string;
  readonly columns: readonly TableColumn[];
  /** Repeated on every page that the table runs on to; none = the table has no heads. */
  readonly header: readonly TableCell[];
  readonly rows: readonly TableRow[];
  /** Letters two points smaller, where there are many columns. */
  readonly dense?: boolean;
}

export interface TableColumn {
  /** In parts of the table's width, which is the text's: all columns' parts together are the whole. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A row that heads those below it: it stays with the next one. */
  readonly heads?: boolean;
}

export interface TableCell {
  /** Line by line; none = an empty cell. */
  readonly paragraphs: readonly (readonly Run[])[];
  /** Background colour; never the only sign of anything. */
  readonly fill?: string;
  /** Columns that the cell takes up; 1 where absent. */
  readonly span?: number;
}

/** Numbered through the document, apart for tables and for charts. */
export interface Caption {
  /** "Tabel", "Figur" and the like. */
  readonly label: string;
  readonly text: string;
}

/** A chart that can be edited in Word: it brings the workbook that it is bound to. */
export interface Chart {
  readonly kind: "chart";
  readonly caption?: Caption;
  /** Its ranges lie in `data`; its anchor is a workbook's affair and not used. */
  readonly chart: ChartDescription;
  readonly data: WorkbookDescription;
  /** The width is that of the text. */
  readonly height: number;
}

export interface PageBreak {
  readonly kind: "pageBreak";
}

export type Run = TextRun | PlaceRun | ChoiceRun | FieldRun;

export interface TextRun {
  readonly kind: "text";
  /** Line feeds are line breaks, tabs are tabs. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

/** A place where a person must write: it is seen, it is found, and what is typed takes its place. */
export interface PlaceRun {
  readonly kind: "place";
  /** What is to be written, e.g. "[Skriv indstilling]". */
  readonly text: string;
}

/** A place where one of a few words is chosen from a list. */
export interface ChoiceRun {
  readonly kind: "choice";
  /** What is to be chosen, for those who have it read aloud. */
  readonly name: string;
  readonly options: readonly string[];
  /** What stands there until something is chosen, e.g. "Vælg". */
  readonly text: string;
}

/** A number that Word counts itself. */
export interface FieldRun {
  readonly kind: "field";
  readonly field: "page" | "pages";
}
