/** The open workbook as plain data: what the emulated Excel holds and what a test may look at or prepare. */
import type { Area } from "./addresses";
import type { CellFormat } from "./format";

export type CellValue = string | number | boolean;

/** Never changed: whoever changes a cell puts another in its place, so that a saved file can share the cells. */
export interface Cell {
  /** What stands in it or what its formula computed; "" = nothing. */
  readonly value: CellValue;
  /** With its leading "=", or null. */
  readonly formula: string | null;
  /** True where the value was given as text: then "#N/A" is no error, also when the format is changed later. */
  readonly asText?: boolean;
  /** True where some letters of a typed text are crossed out, and others are not. */
  readonly struckInPart?: boolean;
  /** Null = as its row or column. */
  readonly format: CellFormat | null;
  /** Null = none any more. */
  readonly hyperlink?: Hyperlink | null;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A whole column or row: points, and the look of its cells without one of their own. Never changed either. */
export interface Line {
  readonly size: number | null;
  readonly hidden: boolean;
  /** True once the program itself was asked to choose the size. */
  readonly autofit: boolean;
  readonly format: CellFormat | null;
}

export interface DefinedName {
  name: string;
  /** With its leading "=", e.g. "=Skema!$C$7". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Validation {
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  /** With its leading "=". */
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  font: { color: string | null; bold: boolean | null; italic: boolean | null };
}

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A part of a chart: its settings by name and its own parts, filled as they are touched. */
export interface ChartPart {
  readonly settings: Map<string, unknown>;
  readonly parts: Map<string, ChartPart>;
}

export interface ChartSeries extends ChartPart {
  readonly id: number;
  values: string | null;
  categories: string | null;
}

export interface Chart extends ChartPart {
  readonly id: string;
  readonly series: ChartSeries[];
  /** The cells that its corners were laid on, e.g. ["B2", "H20"]; null = by points only. */
  position: readonly [string, string] | null;
}

export interface Comment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly authorName: string;
  readonly creationDate: string;
  resolved: boolean;
  readonly replies: { readonly id: string; content: string; readonly authorName: string }[];
}

/** Charts and controls are Excel's "Unsupported". */
export type ShapeType = "GeometricShape" | "Image" | "Line" | "Group" | "Unsupported";

/** What lies over the cells; a text box is a geometric shape. */
export interface Shape {
  readonly id: string;
  readonly type: ShapeType;
  readonly name: string;
  /** Points from the sheet's upper left corner. */
  readonly left: number;
  readonly top: number;
  /** Of geometric shapes; paragraphs are parted by CR and lines in one by VT, as Excel's own macros see them. */
  readonly text: string;
  /** Of groups. */
  readonly members: readonly Shape[];
}

export interface PageLayout {
  settings: Map<string, unknown>;
  headersFooters: Map<string, string>;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** First row below each horizontal break, first column right of each vertical one. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By row × 16384 + column, see cells.ts. */
  readonly cells: Map<number, Cell>;
  readonly columns: Map<number, Line>;
  readonly rows: Map<number, Line>;
  /** The look of cells that neither have one nor lie in a column or row with one. */
  format: CellFormat;
  readonly names: DefinedName[];
  readonly customProperties: Map<string, string>;
  merges: Area[];
  freeze: { rows: number; columns: number } | null;
  validations: Validation[];
  /** First = highest priority. */
  conditionalFormats: ConditionalFormat[];
  protection: Protection | null;
  tables: Table[];
  charts: Chart[];
  /** From the bottom up. */
  readonly shapes: Shape[];
  comments: Comment[];
  filter: Area | null;
  readonly pageLayout: PageLayout;
}

export interface Workbook {
  name: string;
  /** In tab order. */
  readonly sheets: Sheet[];
  activeSheet: string;
  selection: { sheet: string; area: Area };
  readonly names: DefinedName[];
  readonly customProperties: Map<string, CellValue>;
  readonly properties: Map<string, string>;
  readonly settings: Map<string, unknown>;
  /** Whether the row of sheets is protected. */
  structureProtected: boolean;
  calculationMode: string;
  /** How often a full calculation was asked for. */
  calculations: number;
  /** The contents of every workbook that was opened by createWorkbook, as base64. */
  readonly created: (string | null)[];
  /** How often it was saved. */
  saves: number;
  nextId: number;
}
