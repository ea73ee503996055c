/** The columns of the data files: those of the overview's table Data first, then what many sets together need. */
import type { DataTableColumn } from "../../../../workbook/dataTable";
import { DATA_COLUMNS } from "../overview/dataColumns";
import type { DataColumn } from "../overview/dataColumns";

/** Stable English keys, because queries are built on them: added to, never renamed. */
export const MORE_COLUMNS = [
  "body",
  "kkr",
  "period_from",
  "period_to",
  "set_fingerprint",
  "remark_cell",
  "saved_at",
  "saved_by",
  "proposals",
] as const;

export type MoreColumn = (typeof MORE_COLUMNS)[number];
export type RowColumn = DataColumn | MoreColumn;

const required = { type: "text", required: true } as const;
const optional = { type: "text", required: false } as const;
const whole = { type: "integer", required: true } as const;

const SHAPES: Readonly<Record<RowColumn, Omit<DataTableColumn, "name">>> = {
  key: required,
  municipality_code: required,
  municipality: required,
  recommendation: required,
  recommendation_short: required,
  recommendation_text: required,
  theme_number: whole,
  theme: required,
  kind: required,
  status: required,
  remark: optional,
  file: optional,
  sha256: optional,
  sheet: optional,
  cell: optional,
  status_as_written: optional,
  matched_by: optional,
  confidence: { type: "decimal", required: false },
  read_by: optional,
  set: required,
  body: required,
  kkr: required,
  period_from: whole,
  period_to: whole,
  set_fingerprint: required,
  remark_cell: optional,
  saved_at: { type: "moment", required: false },
  saved_by: optional,
  proposals: optional,
};

export const ROW_COLUMNS: readonly (DataTableColumn & { readonly name: RowColumn })[] = [
  ...DATA_COLUMNS,
  ...MORE_COLUMNS,
].map((name) => ({ name, ...SHAPES[name] }));
