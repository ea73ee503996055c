/** Worksheet.autoFilter: the filter buttons over a range that is no table. */
import type { Sheet } from "../model/workbook";
import { missing } from "../wire/failure";
import { isAbsent } from "./given";
import type { Host } from "./host";
import { doing, object, orNull, type HostObject } from "./hostObject";
import { areaOf } from "./areaOf";
import { range } from "./range/range";
import { mustBeAllowed } from "./target";

export function autoFilter(host: Host, sheet: Sheet): HostObject {
  return {
    type: "AutoFilter",
    properties: {
      enabled: { read: () => sheet.filter !== null },
      isDataFiltered: { read: () => false },
    },
    methods: {
      apply: doing(([given, column]) => {
        mustBeAllowed(sheet, null);
        if (!isAbsent(column)) missing("criteria of filters");
        sheet.filter = areaOf(sheet, given);
      }),
      remove: doing(() => {
        mustBeAllowed(sheet, null);
        sheet.filter = null;
      }),
      clearCriteria: doing(() => mustBeAllowed(sheet, "allowAutoFilter")),
      getRange: () => (sheet.filter ? object(range(host, sheet, sheet.filter)) : missing("filter here")),
      getRangeOrNullObject: () => orNull(sheet.filter && range(host, sheet, sheet.filter)),
    },
  };
}
