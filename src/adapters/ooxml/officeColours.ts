/** The colours of Office's own theme, which every workbook has that brings none. */

/** Six hex digits by their names in a theme: those of Office 2013 to 2022; what is newer differs from these in shade only. */
export const OFFICE_COLOURS = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;
