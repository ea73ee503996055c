/** Worksheet.charts: charts by name, and new ones. */
import { sameName } from "../../model/rules";
import type { Chart, Sheet } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { collection } from "../collection";
import { givenOneOf, isAbsent } from "../given";
import type { Host } from "../host";
import { isHostObject, object, type HostObject } from "../hostObject";
import { mustBeAllowed } from "../target";
import { chart } from "./chart";
import { chartTypes } from "./chartTypes";
import { newPart } from "./settings";
import { sourceSeries } from "./sourceSeries";

export function charts(host: Host, sheet: Sheet): HostObject {
  const base = collection({
    type: "ChartCollection",
    list: () => sheet.charts,
    make: (one) => chart(host, sheet, one),
    find: (key) =>
      sheet.charts.find((one) => one.id === key || sameName(String(one.settings.get("name")), String(key))) ??
      null,
  });
  return {
    ...base,
    methods: {
      ...base.methods,
      add: ([type, source, seriesBy]) => {
        mustBeAllowed(sheet, "allowEditObjects");
        const kind = givenOneOf(type, chartTypes, "The chart's type");
        if (!isHostObject(source) || !source.cells) return refuse("A chart needs a range.");
        const by = isAbsent(seriesBy)
          ? "Auto"
          : givenOneOf(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy");
        const number = host.workbook.nextId;
        host.workbook.nextId += 1;
        const made: Chart = {
          ...newPart(),
          id: `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
          series: sourceSeries(host, source.cells.sheet, source.cells.area, by),
          position: null,
        };
        made.settings.set("name", `Diagram ${sheet.charts.length + 1}`);
        made.settings.set("chartType", kind);
        sheet.charts.push(made);
        return object(chart(host, sheet, made));
      },
    },
  };
}
