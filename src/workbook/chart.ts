/** What a chart is to look like and to show, as plain data; part of a sheet's description. */
import type { CellReference, RangeReference } from "./reference";

/** A bar chart bound to ranges, so that it follows the cells. */
export interface ChartDescription {
  /** Unique in the workbook. */
  readonly name: string;
  readonly kind: "bar" | "column";
  readonly stacking: "clustered" | "stacked" | "percent";
  /** The question, and below it of how many. The cell's text is the title, so that it follows the data. */
  readonly title: CellReference;
  readonly categories: RangeReference;
  readonly series: readonly ChartSeries[];
  readonly anchor: { readonly from: ChartCorner; readonly to: ChartCorner };
  /** The main result in a sentence, for those who do not see it. */
  readonly altText: string;
  readonly legend: "bottom" | "none";
  readonly valueAxis: {
    readonly visible: boolean;
    readonly title?: string;
    readonly max?: number;
    readonly numberFormat?: string;
  };
  readonly categoryAxis: { readonly title?: string };
  /** Empty space between bars in per cent of a bar's width. */
  readonly gap: number;
}

export interface ChartSeries {
  readonly name: CellReference;
  readonly values: RangeReference;
  readonly fill: string;
  /** Colour of stripes on the fill: told from its neighbours without colour, where the program can. */
  readonly stripes?: string;
  readonly outline: string;
  /** The value inside the segment; absent = no labels. Zero shows nothing. */
  readonly label?: { readonly colour: string };
}

/** The cell whose upper left corner the chart's corner lies on. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
}
