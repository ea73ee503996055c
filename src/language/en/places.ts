import type { Texts } from "../da/texts";

export const places: Texts["places"] = {
  tableRow: (table, row) => `table ${table}, row ${row}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  rows: (from, to) => (from === to ? `in row ${from}` : `in rows ${from}-${to}`),
};
