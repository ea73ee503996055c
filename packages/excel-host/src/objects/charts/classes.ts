/** Microsoft's classes of chart parts: their settings and the parts inside them, as the typings list them. */
import { colour, number, numberOrAutomatic, oneOf, words, yes, type Setting } from "./settings";

export interface PartClass {
  readonly settings?: Readonly<Record<string, Setting>>;
  /** Part name → class name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** What kind of methods it has besides: a title bound to a cell, an area that is filled, a line. */
  readonly methods?: "title" | "fill" | "line";
}

const position = { top: number(0), left: number(0) };
const size = { width: number(0, 0), height: number(0, 0) };
const lineSettings = {
  color: colour("#000000"),
  lineStyle: oneOf(
    "Automatic",
    "Continuous",
    "Dash",
    "DashDot",
    "DashDotDot",
    "Dot",
    "Grey25",
    "Grey50",
    "Grey75",
    "None",
    "RoundDot",
  ),
  weight: number(0.75, 0, 1584),
};

export const partClasses: Readonly<Record<string, PartClass>> = {
  ChartTitle: {
    settings: {
      ...position,
      text: words("", 255),
      visible: yes(true),
      overlay: yes(false),
      showShadow: yes(false),
      horizontalAlignment: oneOf("Center", "Left", "Right", "Justify", "Distributed"),
      verticalAlignment: oneOf("Center", "Top", "Bottom", "Justify", "Distributed"),
      textOrientation: number(0, -90, 180),
      position: oneOf("Automatic", "Top", "Bottom", "Left", "Right"),
    },
    parts: { format: "ChartTitleFormat" },
    methods: "title",
  },
  ChartTitleFormat: { parts: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } },
  ChartFont: {
    settings: {
      bold: yes(false),
      italic: yes(false),
      color: colour("#595959"),
      name: words("Calibri", 31),
      size: number(10, 1, 409),
      underline: oneOf("None", "Single"),
    },
  },
  ChartFill: { methods: "fill" },
  ChartLineFormat: { settings: lineSettings, methods: "line" },
  ChartBorder: { settings: lineSettings, methods: "line" },
  ChartLegend: {
    settings: {
      ...position,
      ...size,
      visible: yes(true),
      position: oneOf("Bottom", "Top", "Left", "Right", "Corner", "Custom"),
      overlay: yes(false),
      showShadow: yes(false),
    },
    parts: { format: "ChartLegendFormat" },
  },
  ChartLegendFormat: { parts: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } },
  ChartDataLabels: {
    settings: {
      position: oneOf(
        "Center",
        "InsideEnd",
        "InsideBase",
        "OutsideEnd",
        "Left",
        "Right",
        "Top",
        "Bottom",
        "BestFit",
        "Callout",
      ),
      showValue: yes(false),
      showSeriesName: yes(false),
      showCategoryName: yes(false),
      showLegendKey: yes(false),
      showPercentage: yes(false),
      showBubbleSize: yes(false),
      separator: words(", "),
      numberFormat: words("General"),
      linkNumberFormat: yes(true),
      autoText: yes(true),
      horizontalAlignment: oneOf("Center", "Left", "Right", "Justify", "Distributed"),
      verticalAlignment: oneOf("Center", "Top", "Bottom", "Justify", "Distributed"),
      textOrientation: number(0, -90, 180),
    },
    parts: { format: "ChartDataLabelFormat" },
  },
  ChartDataLabelFormat: { parts: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } },
  ChartAreaFormat: {
    settings: { roundedCorners: yes(false), colorScheme: oneOf("ColorfulPalette1") },
    parts: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" },
  },
  ChartPlotArea: {
    settings: { ...position, ...size, position: oneOf("Automatic", "Custom") },
    parts: { format: "ChartPlotAreaFormat" },
  },
  ChartPlotAreaFormat: { parts: { fill: "ChartFill", border: "ChartBorder" } },
  ChartAxis: {
    settings: {
      visible: yes(true),
      maximum: numberOrAutomatic(100),
      minimum: numberOrAutomatic(0),
      majorUnit: numberOrAutomatic(10),
      minorUnit: numberOrAutomatic(2),
      numberFormat: words("General"),
      linkNumberFormat: yes(true),
      reversePlotOrder: yes(false),
      isBetweenCategories: yes(true),
      multiLevel: yes(true),
      offset: number(100, 0, 1000),
      tickLabelPosition: oneOf("NextToAxis", "High", "Low", "None"),
      tickLabelSpacing: numberOrAutomatic(1),
      tickMarkSpacing: number(1, 1),
      majorTickMark: oneOf("Outside", "Cross", "Inside", "None"),
      minorTickMark: oneOf("None", "Cross", "Inside", "Outside"),
      position: oneOf("Automatic", "Maximum", "Minimum", "Custom"),
      scaleType: oneOf("Linear", "Logarithmic"),
      categoryType: oneOf("Automatic", "TextAxis", "DateAxis"),
      textOrientation: numberOrAutomatic(0),
    },
    parts: {
      title: "ChartAxisTitle",
      format: "ChartAxisFormat",
      majorGridlines: "ChartGridlines",
      minorGridlines: "ChartGridlines",
    },
  },
  ChartAxisTitle: {
    settings: { text: words("", 255), visible: yes(false), textOrientation: number(0, -90, 180) },
    parts: { format: "ChartAxisTitleFormat" },
    methods: "title",
  },
  ChartAxisTitleFormat: { parts: { font: "ChartFont", fill: "ChartFill", border: "ChartBorder" } },
  ChartAxisFormat: { parts: { font: "ChartFont", line: "ChartLineFormat", fill: "ChartFill" } },
  ChartGridlines: { settings: { visible: yes(true) }, parts: { format: "ChartGridlinesFormat" } },
  ChartGridlinesFormat: { parts: { line: "ChartLineFormat" } },
  ChartSeriesFormat: { parts: { fill: "ChartFill", line: "ChartLineFormat" } },
};
