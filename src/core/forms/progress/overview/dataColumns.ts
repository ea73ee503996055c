/** The columns of the table Data: stable English keys, because pivot tables and queries are built on them. */

export const DATA_TABLE = "Data";

export const DATA_COLUMNS = [
  "key",
  "municipality_code",
  "municipality",
  "recommendation",
  "recommendation_short",
  "recommendation_text",
  "theme_number",
  "theme",
  "kind",
  "status",
  "remark",
  "file",
  "sha256",
  "sheet",
  "cell",
  "status_as_written",
  "matched_by",
  "confidence",
  "read_by",
  "set",
] as const;

export type DataColumn = (typeof DATA_COLUMNS)[number];

/** Column number of a key in the sheet, which the table begins in column A of. */
export function dataColumn(key: DataColumn): number {
  return DATA_COLUMNS.indexOf(key) + 1;
}

/** "101|1.1": what joins the other sheets to a row, whatever order the rows stand in. */
export function dataKey(municipality: string, recommendation: string): string {
  return `${municipality}|${recommendation}`;
}
