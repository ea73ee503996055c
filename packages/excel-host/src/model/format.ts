/** How a cell looks and whether it is locked: one immutable record, shared by all cells that look alike. */

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export const edges: readonly Edge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
];

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface CellFormat {
  readonly numberFormat: string;
  /** Background "#RRGGBB", or null where nobody gave one. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** What a cell has that nobody touched. */
export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
};
