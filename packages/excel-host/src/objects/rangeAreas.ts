/** RangeAreas: several ranges of one sheet that get looks, validations and rules together. */
import type { Area } from "../model/addresses";
import { addressText } from "../model/ranges";
import type { Sheet } from "../model/workbook";
import { refuse } from "../wire/failure";
import { collection } from "./collection";
import { rangeFormat } from "./format/rangeFormat";
import type { Host } from "./host";
import { nothing, type HostObject } from "./hostObject";
import { range } from "./range/range";
import { conditionalFormats } from "./rules/conditionalFormats";
import { dataValidation } from "./rules/dataValidation";
import { worksheet } from "./worksheet";

/** What Excel takes as one address. */
const LONGEST_ADDRESS = 8192;

/** @param origin areas that were found by Excel itself may have an address of any length */
export function rangeAreas(
  host: Host,
  sheet: Sheet,
  areas: readonly Area[],
  origin: "given" | "found" = "given",
): HostObject {
  const target = { host, sheet, areas };
  const address = () => areas.map((area) => addressText(sheet.name, area)).join(",");
  if (areas.length === 0 || (origin === "given" && address().length > LONGEST_ADDRESS)) {
    refuse(`${areas.length} ranges are no areas.`);
  }
  const cellCount = () =>
    areas.reduce((sum, { from, to }) => sum + (to.row - from.row + 1) * (to.column - from.column + 1), 0);
  const each = (name: string) => (given: readonly unknown[]) => {
    for (const area of areas) range(host, sheet, area).methods?.[name]?.(given);
    return nothing;
  };
  return {
    type: "RangeAreas",
    properties: {
      address: { read: address },
      addressLocal: { read: address },
      areaCount: { read: () => areas.length },
      cellCount: { read: cellCount },
    },
    parts: {
      areas: () => ({
        ...collection({
          type: "RangeCollection",
          list: () => areas,
          make: (area) => range(host, sheet, area),
        }),
        properties: {},
      }),
      format: () => rangeFormat(target),
      dataValidation: () => dataValidation(target),
      conditionalFormats: () => conditionalFormats(target),
      worksheet: () => worksheet(host, sheet),
    },
    methods: { clear: each("clear") },
  };
}
