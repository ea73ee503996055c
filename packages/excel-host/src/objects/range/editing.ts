/** The methods of a range that change the sheet: clear, merge, select. */
import type { Area } from "../../model/addresses";
import { toA1 } from "../../model/addresses";
import {
  cellAt,
  changeFormats,
  forExistingCells,
  intersection,
  isWholeColumns,
  isWholeRows,
  sameArea,
  changeCell,
} from "../../model/cells";
import { shiftSheet, type Axis } from "../../model/shifting";
import { defaultFormat } from "../../model/format";
import type { Sheet } from "../../model/workbook";
import { Failure, missing, refuse } from "../../wire/failure";
import { givenOneOf, isAbsent } from "../given";
import type { Host } from "../host";
import { doing, object, type Answer } from "../hostObject";
import { activateSheet } from "../worksheet";
import { range } from "./range";
import { mustBeAllowed, mustBeOpen } from "../target";

type Method = (given: readonly unknown[]) => Answer;

const clearing = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function editingMethods(host: Host, sheet: Sheet, area: Area): Readonly<Record<string, Method>> {
  return {
    clear: doing(([applyTo]) => clear(host, sheet, area, applyTo)),
    merge: doing(([across]) => {
      mustBeAllowed(sheet, null);
      if (across === true) {
        for (let row = area.from.row; row <= area.to.row; row += 1) {
          merge(sheet, {
            from: { ...area.from, row },
            to: { ...area.to, row },
          });
        }
      } else merge(sheet, area);
    }),
    unmerge: doing(() => {
      mustBeAllowed(sheet, null);
      sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
    }),
    select: doing(() => {
      if (sheet.visibility !== "Visible") throw new Failure("InvalidOperation", `${sheet.name} is hidden.`);
      activateSheet(host, sheet);
      host.workbook.selection = { sheet: sheet.id, area };
      host.happened({ kind: "selectionChanged", sheet, area });
    }),
    calculate: doing(() => {
      host.workbook.calculations += 1;
    }),
    delete: doing(([shift]) => {
      const wanted = givenOneOf(shift, ["Up", "Left"], "shift");
      shiftLines(host, sheet, area, wanted === "Up" ? "row" : "column", -1);
    }),
    insert: ([shift]) => {
      const wanted = givenOneOf(shift, ["Down", "Right"], "shift");
      shiftLines(host, sheet, area, wanted === "Down" ? "row" : "column", 1);
      return object(range(host, sheet, area));
    },
    untrack: doing(() => undefined),
  };
}

function shiftLines(host: Host, sheet: Sheet, area: Area, axis: Axis, sign: 1 | -1): void {
  const whole = axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  if (!whole) return missing(`insertion or deletion of cells that are no whole ${axis}s`);
  const option = sign > 0 ? (axis === "row" ? "allowInsertRows" : "allowInsertColumns") : null;
  mustBeAllowed(sheet, option);
  shiftSheet(host.workbook, sheet, {
    axis,
    from: area.from[axis],
    count: sign * (area.to[axis] - area.from[axis] + 1),
  });
}

function clear(host: Host, sheet: Sheet, area: Area, applyTo: unknown): void {
  const what = isAbsent(applyTo) ? "All" : givenOneOf(applyTo, clearing, "applyTo");
  if (what === "All" || what === "Contents") {
    mustBeOpen({ host, sheet, areas: [area] });
    forExistingCells(sheet, area, (_, row, column) => {
      changeCell(sheet, row, column, { value: "", formula: null, struckInPart: false });
    });
    host.happened({ kind: "changed", sheet, area, byAddIn: true });
  }
  if (what === "All" || what === "Formats") {
    mustBeAllowed(sheet, "allowFormatCells");
    changeFormats(sheet, area, () => defaultFormat);
    forExistingCells(sheet, area, (_, row, column) => {
      changeCell(sheet, row, column, { struckInPart: false });
    });
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      const areas = without(format.areas, area);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
  }
  if (what === "All") {
    sheet.validations = sheet.validations.flatMap((one) => {
      const areas = without(one.areas, area);
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
    sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
  }
  if (what !== "Formats" && what !== "Contents") {
    forExistingCells(sheet, area, (_, row, column) => {
      changeCell(sheet, row, column, { hyperlink: null });
    });
  }
}

function merge(sheet: Sheet, area: Area): void {
  if (sameArea(area, { from: area.from, to: area.from })) return;
  const other = sheet.merges.find((one) => intersection(one, area) && !sameArea(one, area));
  if (other) refuse(`The merge of ${toA1(area.from)} overlaps another.`);
  const table = sheet.tables.find((one) => intersection(one.area, area));
  if (table) throw new Failure("InvalidOperation", `No merged cells in the table ${table.name}.`);
  forExistingCells(sheet, area, (cell) => {
    const first = cell === cellAt(sheet, area.from.row, area.from.column);
    if (!first && (cell.value !== "" || cell.formula !== null)) {
      refuse(`Merging ${toA1(area.from)} would lose what stands in its other cells.`);
    }
  });
  if (!sheet.merges.some((one) => sameArea(one, area))) sheet.merges.push(area);
}

/** What is left of the areas when one is taken out, in up to four pieces each. */
export function without(areas: readonly Area[], out: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const cut = intersection(area, out);
    if (!cut) return [area];
    const pieces: Area[] = [];
    if (cut.from.row > area.from.row)
      pieces.push({
        from: area.from,
        to: { row: cut.from.row - 1, column: area.to.column },
      });
    if (cut.to.row < area.to.row)
      pieces.push({
        from: { row: cut.to.row + 1, column: area.from.column },
        to: area.to,
      });
    if (cut.from.column > area.from.column) {
      pieces.push({
        from: { row: cut.from.row, column: area.from.column },
        to: { row: cut.to.row, column: cut.from.column - 1 },
      });
    }
    if (cut.to.column < area.to.column) {
      pieces.push({
        from: { row: cut.from.row, column: cut.to.column + 1 },
        to: { row: cut.to.row, column: area.to.column },
      });
    }
    return pieces;
  });
}
