/** Worksheet.freezePanes: rows and columns that stay in view. */
import type { Area } from "../../model/addresses";
import { LAST_COLUMN, LAST_ROW } from "../../model/addresses";
import type { Sheet } from "../../model/workbook";
import { Failure, refuse } from "../../wire/failure";
import { givenCount, isAbsent } from "../given";
import { areaOf } from "../areaOf";
import type { Host } from "../host";
import { doing, object, orNull, type HostObject } from "../hostObject";
import { range } from "../range/range";

export function freezePanes(host: Host, sheet: Sheet): HostObject {
  const location = () => {
    const area = frozenArea(sheet);
    return area && range(host, sheet, area);
  };
  const mustBeInFront = () => {
    if (host.manners.freezesOnlyInFront && host.workbook.activeSheet !== sheet.id) {
      throw new Failure("GeneralException", `${sheet.name} is not the sheet in front.`);
    }
  };
  const count = (given: unknown) => (isAbsent(given) ? 1 : givenCount(given, "count"));
  return {
    type: "WorksheetFreezePanes",
    methods: {
      // Each call replaces what was frozen before; both at once is freezeAt.
      freezeRows: doing(([rows]) => {
        mustBeInFront();
        sheet.freeze = { rows: count(rows), columns: 0 };
      }),
      freezeColumns: doing(([columns]) => {
        mustBeInFront();
        sheet.freeze = { rows: 0, columns: count(columns) };
      }),
      freezeAt: doing(([frozen]) => {
        mustBeInFront();
        const area = areaOf(sheet, frozen);
        if (area.from.row !== 1 || area.from.column !== 1) refuse("What is frozen starts at A1.");
        sheet.freeze = {
          rows: area.to.row === LAST_ROW ? 0 : area.to.row,
          columns: area.to.column === LAST_COLUMN ? 0 : area.to.column,
        };
      }),
      unfreeze: doing(() => {
        sheet.freeze = null;
      }),
      getLocation: () => {
        const found = location();
        if (!found) throw new Failure("ItemNotFound", `Nothing is frozen on ${sheet.name}.`);
        return object(found);
      },
      getLocationOrNullObject: () => orNull(location()),
    },
  };
}

function frozenArea({ freeze }: Sheet): Area | null {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return null;
  const from = { row: 1, column: 1 };
  return { from, to: { row: freeze.rows || LAST_ROW, column: freeze.columns || LAST_COLUMN } };
}
