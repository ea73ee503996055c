/** What the body asks of the document around it: which style is which, how wide the text is, what is numbered how. */

/** What a paragraph, run or table is; each has one style in the document. */
export type Role =
  | "title"
  | "heading1"
  | "heading2"
  | "heading3"
  | "body"
  | "lead"
  | "small"
  | "caption"
  | "bullet"
  | "number"
  | "cell"
  | "denseCell"
  | "footer"
  | "place"
  | "table";

export interface Look {
  /** Style ids, which differ from document to document: Danish Word calls "heading 1" Overskrift1. */
  readonly styles: Readonly<Record<Role, string>>;
  /** Is plain text what stands without naming a style? Some programs mark none as the usual one. */
  readonly plainIsUsual: boolean;
  /** Width of the text in twentieths of a point. */
  readonly textWidth: number;
  /** Written on every run; null where the document's own styles say so already. */
  readonly language: string | null;
  /** First free number for an abstract numbering and for a numbering. */
  readonly firstAbstract: number;
  readonly firstNumbering: number;
  /** First free number for a drawing. */
  readonly firstDrawing: number;
  /** First free number for a relationship of the document: "rId7" is 7. */
  readonly firstRelationship: number;
  /** Number of the first chart and of the first embedded workbook: their parts' names have it. */
  readonly firstChart: number;
}
