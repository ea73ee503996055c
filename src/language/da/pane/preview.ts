/** The picture of a workbook before it is made. */
export const preview = {
  sheets: "Ark",
  hide: "Skjul",
  rowsShown: (shown: number, all: number) => `Viser ${shown} af ${all} rækker.`,
  moreRows: "Vis flere rækker",
  grid: (sheet: string) => `Arket ${sheet}`,
  charts: "Diagrammer",
  legend: "Farver",
};
