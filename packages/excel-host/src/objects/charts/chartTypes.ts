/** The kinds of charts that can be added; the first is what a new series says of itself. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "Pie",
  "Doughnut",
] as const;
