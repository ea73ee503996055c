/** The table of totals → a bar for each goal: how many jobcentres have it. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import type { ChartDescription } from "../../../../workbook/chart";
import { plain } from "../../../overview/live";
import { OUTLINE } from "../../../overview/styles";
import { COUNTED, type GoalTotal } from "./goalTotals";
import { COUNT_LOOKS } from "./styles";

/** Of the table that the chart is bound to. */
export const COLUMN = { goal: 1, level: 2, effort: 3, blank: 4, missing: 5, total: 6 } as const;

/** Rows that a chart lies over are this high, in points. */
export const CHART_ROW = 15;

/** @param rows of the table's heads, and from where to where the chart reaches; its first cell holds its title */
export function goalsChart(
  totals: readonly GoalTotal[],
  { head, from, to }: Readonly<Record<"head" | "from" | "to", number>>,
  { goals, overview }: Texts,
): ChartDescription {
  const sheet = overview.sheets.front;
  const down = (column: number) => ({
    sheet,
    range: `${toA1({ row: head + 1, column })}:${toA1({ row: head + totals.length, column })}`,
  });
  return {
    name: "goals",
    kind: "bar",
    stacking: "stacked",
    title: { sheet, cell: toA1({ row: from, column: COLUMN.goal }) },
    categories: down(COLUMN.goal),
    series: COUNTED.map((of) => ({
      name: { sheet, cell: toA1({ row: head, column: COLUMN[of] }) },
      values: down(COLUMN[of]),
      fill: COUNT_LOOKS[of].fill,
      ...(of === "missing" ? { stripes: "#D2D0CE" } : {}),
      outline: OUTLINE,
      label: { colour: COUNT_LOOKS[of].text },
    })),
    anchor: { from: { row: from, column: COLUMN.goal }, to: { row: to, column: COLUMN.total + 1 } },
    altText: totals
      .map(({ goal, counts: { level, effort, blank } }) =>
        plain(goals.overview.altText, { goal: goal.id, level, effort, blank }),
      )
      .join(" "),
    legend: "bottom",
    valueAxis: { visible: false },
    categoryAxis: {},
    gap: 40,
  };
}
