/** Places in a Word document, as a person counts there. */
export const places = {
  tableRow: (table: number, row: number): string => `tabel ${table}, række ${row}`,
  paragraph: (paragraph: number): string => `afsnit ${paragraph}`,
  rows: (from: number, to: number): string => (from === to ? `i række ${from}` : `i række ${from}-${to}`),
};
