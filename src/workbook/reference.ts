/** Where something stands in a workbook: a cell or a range of a named sheet. */

export interface CellReference {
  readonly sheet: string;
  /** A1 of one cell. */
  readonly cell: string;
}

export interface RangeReference {
  readonly sheet: string;
  readonly range: string;
}
