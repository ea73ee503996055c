/** The table of sizes → a bar for each: how many collaborations have so many municipalities, by category. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import type { ChartDescription } from "../../../../workbook/chart";
import type { Ledger } from "../../../ledger/ledger";
import { plain } from "../../../overview/live";
import { OUTLINE } from "../../../overview/styles";
import { currentOf } from "../told/collaborations";
import { BANDS } from "../told/takingPart";
import { COLUMNS } from "./counts";
import { countIn } from "./countTables";
import { COLUMN_LOOKS } from "./styles";

/** Rows that a chart lies over are this high, in points. */
export const CHART_ROW = 15;

/** @param rows of the table's heads, and from where to where the chart reaches; its first cell holds its title */
export function sizeChart(
  ledger: Ledger,
  { head, from, to }: Readonly<Record<"head" | "from" | "to", number>>,
  { register: { overview: words }, overview }: Texts,
): ChartDescription {
  const sheet = overview.sheets.front;
  const down = (column: number) => ({
    sheet,
    range: `${toA1({ row: head + 1, column })}:${toA1({ row: head + BANDS.length, column })}`,
  });
  return {
    name: "sizes",
    kind: "bar",
    stacking: "stacked",
    title: { sheet, cell: toA1({ row: from, column: 1 }) },
    categories: down(1),
    series: COLUMNS.map((column, index) => ({
      name: { sheet, cell: toA1({ row: head, column: 2 + index }) },
      values: down(2 + index),
      fill: COLUMN_LOOKS[column].fill,
      ...(column === "unknown" ? { stripes: "#D2D0CE" } : {}),
      outline: OUTLINE,
      label: { colour: COLUMN_LOOKS[column].text },
    })),
    anchor: { from: { row: from, column: 1 }, to: { row: to, column: 8 } },
    altText: BANDS.map((band) =>
      plain(words.altText, { band: words.bands[band], count: countIn(currentOf(ledger), band) }),
    ).join(" "),
    legend: "bottom",
    valueAxis: { visible: false },
    categoryAxis: {},
    gap: 40,
  };
}
