/** Chart.series: the rows of numbers that a chart draws, each bound to ranges. */
import { absolute, quoteSheet } from "../../model/addresses";
import type { Chart, ChartSeries } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { collection } from "../collection";
import { givenText, isAbsent } from "../given";
import type { Host } from "../host";
import { doing, isHostObject, object, type HostObject } from "../hostObject";
import { cellFormula, chartPart } from "./chartPart";
import { newPart, number, oneOf, partOf, settingProperties, yes } from "./settings";
import { chartTypes } from "./chartTypes";

const [firstType = "", ...otherTypes] = chartTypes;

const settings = {
  chartType: oneOf(firstType, ...otherTypes),
  hasDataLabels: yes(false),
  filtered: yes(false),
  gapWidth: number(150, 0, 500),
  overlap: number(0, -100, 100),
  axisGroup: oneOf("Primary", "Secondary"),
  invertIfNegative: yes(false),
  varyByCategories: yes(false),
  plotOrder: number(1, 1),
  showShadow: yes(false),
};

export function seriesCollection(host: Host, chart: Chart, mustBeOpen: () => void): HostObject {
  const base = collection({
    type: "ChartSeriesCollection",
    list: () => chart.series,
    make: (one) => seriesObject(host, chart, one, mustBeOpen),
  });
  return {
    ...base,
    methods: {
      ...base.methods,
      add: ([name, index]) => {
        mustBeOpen();
        const made = newSeries(host);
        if (!isAbsent(name)) made.settings.set("name", seriesName(host, name));
        chart.series.splice(typeof index === "number" ? index : chart.series.length, 0, made);
        return object(seriesObject(host, chart, made, mustBeOpen));
      },
    },
  };
}

export function newSeries(host: Host): ChartSeries {
  const id = host.workbook.nextId;
  host.workbook.nextId += 1;
  return { ...newPart(), id, values: null, categories: null };
}

function seriesObject(host: Host, chart: Chart, one: ChartSeries, mustBeOpen: () => void): HostObject {
  const part = (name: string, type: string) => () => chartPart(host, partOf(one, name), type, mustBeOpen);
  return {
    type: "ChartSeries",
    properties: {
      ...settingProperties(one, settings, mustBeOpen),
      name: {
        read: () => one.settings.get("name") ?? `Serie${chart.series.indexOf(one) + 1}`,
        write: (given) => {
          mustBeOpen();
          one.settings.set("name", seriesName(host, given));
        },
      },
    },
    parts: {
      format: part("format", "ChartSeriesFormat"),
      dataLabels: part("dataLabels", "ChartDataLabels"),
    },
    methods: {
      setValues: doing(([given]) => {
        mustBeOpen();
        one.values = line(given);
      }),
      setXAxisValues: doing(([given]) => {
        mustBeOpen();
        one.categories = line(given);
      }),
      delete: doing(() => {
        mustBeOpen();
        chart.series.splice(chart.series.indexOf(one), 1);
      }),
      getDimensionDataSourceString: ([dimension]) => ({
        value: (dimension === "Categories" ? one.categories : one.values)?.slice(1) ?? "",
      }),
    },
  };
}

/** Plain words, or "=Data!$B$1" for a cell whose text is the name. */
function seriesName(host: Host, given: unknown): string {
  const text = givenText(given, "name");
  if (text.startsWith("=")) return cellFormula(host, text);
  return text.length <= 255 ? text : refuse("A series' name has at most 255 characters.");
}

/** A single row or column. */
function line(given: unknown): string {
  if (!isHostObject(given) || !given.cells) return refuse("A range is needed.");
  const { sheet, area } = given.cells;
  if (area.from.row !== area.to.row && area.from.column !== area.to.column) {
    return refuse("A series takes one row or one column.");
  }
  return `=${quoteSheet(sheet.name)}!${absolute(area)}`;
}
