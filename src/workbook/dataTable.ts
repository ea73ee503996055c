/** A table for other programs: named, typed columns and their rows, as plain data that any data file can hold. */

export interface DataTable {
  readonly columns: readonly DataTableColumn[];
  /** One value a column, in the columns' order. May be given row by row, so they are read only once. */
  readonly rows: Iterable<readonly DataValue[]>;
}

export interface DataTableColumn {
  readonly name: string;
  /** `integer` fits 32 bits; `moment` is a text in ISO 8601, UTC. */
  readonly type: "text" | "integer" | "decimal" | "moment";
  /** True when no row leaves it empty. */
  readonly required: boolean;
}

/** Null = nothing there; a text is never "". */
export type DataValue = string | number | null;
