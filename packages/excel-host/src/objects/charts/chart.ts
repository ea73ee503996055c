/** Chart: where it lies, what it draws, and its parts. */
import { toA1 } from "../../model/addresses";
import { sameName } from "../../model/rules";
import type { Chart, Sheet } from "../../model/workbook";
import { Failure, refuse } from "../../wire/failure";
import { givenOneOf, givenText, isAbsent } from "../given";
import type { Host } from "../host";
import { doing, isHostObject, object, type HostObject } from "../hostObject";
import { areaOf } from "../areaOf";
import { mustBeAllowed } from "../target";
import { worksheet } from "../worksheet";
import { chartPart } from "./chartPart";
import { chartTypes } from "./chartTypes";
import { seriesCollection } from "./series";
import { number, oneOf, partOf, settingProperties, yes } from "./settings";
import { sourceSeries } from "./sourceSeries";

const [firstType = "", ...otherTypes] = chartTypes;

const settings = {
  top: number(0, 0),
  left: number(0, 0),
  width: number(360, 0),
  height: number(216, 0),
  chartType: oneOf(firstType, ...otherTypes),
  displayBlanksAs: oneOf("NotPlotted", "Zero", "Interplotted"),
  plotBy: oneOf("Columns", "Rows"),
  plotVisibleOnly: yes(true),
  showDataLabelsOverMaximum: yes(true),
  style: number(201, 1),
};

export function chart(host: Host, sheet: Sheet, one: Chart): HostObject {
  const open = () => mustBeAllowed(sheet, "allowEditObjects");
  const part = (name: string, type: string) => () => chartPart(host, partOf(one, name), type, open);
  return {
    type: "Chart",
    id: one.id,
    properties: {
      ...settingProperties(one, settings, open),
      id: { read: () => one.id },
      name: {
        read: () => one.settings.get("name"),
        write: (given) => {
          open();
          const name = givenText(given, "name");
          if (name === "" || name.length > 255) refuse("A chart's name has 1 to 255 characters.");
          if (sheet.charts.some((two) => two !== one && sameName(String(two.settings.get("name")), name))) {
            throw new Failure("ItemAlreadyExists", `There is a chart ${name} already.`);
          }
          one.settings.set("name", name);
        },
      },
    },
    parts: {
      title: part("title", "ChartTitle"),
      legend: part("legend", "ChartLegend"),
      dataLabels: part("dataLabels", "ChartDataLabels"),
      format: part("format", "ChartAreaFormat"),
      plotArea: part("plotArea", "ChartPlotArea"),
      axes: () => axes(host, one, open),
      series: () => seriesCollection(host, one, open),
      worksheet: () => worksheet(host, sheet),
    },
    methods: {
      setPosition: doing(([start, end]) => {
        open();
        const from = areaOf(sheet, start).from;
        const to = isAbsent(end) ? from : areaOf(sheet, end).to;
        if (to.row < from.row || to.column < from.column) refuse("A chart ends after its start.");
        one.position = [toA1(from), toA1(to)];
      }),
      setData: doing(([source, seriesBy]) => {
        open();
        if (!isHostObject(source) || !source.cells) return refuse("A chart needs a range.");
        const by = isAbsent(seriesBy)
          ? "Auto"
          : givenOneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy");
        one.series.splice(
          0,
          one.series.length,
          ...sourceSeries(host, source.cells.sheet, source.cells.area, by),
        );
      }),
      activate: doing(() => undefined),
      delete: doing(() => {
        open();
        sheet.charts.splice(sheet.charts.indexOf(one), 1);
      }),
    },
  };
}

function axes(host: Host, one: Chart, open: () => void): HostObject {
  const all = partOf(one, "axes");
  const axis = (name: string) => chartPart(host, partOf(all, name), "ChartAxis", open);
  return {
    type: "ChartAxes",
    parts: { categoryAxis: () => axis("categoryAxis"), valueAxis: () => axis("valueAxis") },
    methods: {
      getItem: ([type, group]) => {
        if (!isAbsent(group) && group !== "Primary") return refuse("Only primary axes are here.");
        const kind = givenOneOf(type, ["Category", "Value"], "The axis");
        return object(axis(kind === "Category" ? "categoryAxis" : "valueAxis"));
      },
    },
  };
}
