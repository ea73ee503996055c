/** Worksheet: one sheet, and the way to everything on it. */
import { usedArea } from "../model/cells";
import { sheetDeleted, sheetRenamed, tableDeleted } from "../model/following";
import { parseRange, splitSheet, wholeSheet } from "../model/ranges";
import { sameName, sheetNameFault } from "../model/rules";
import type { Sheet, Visibility } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenBoolean, givenColour, givenCount, givenOneOf, givenText, isAbsent } from "./given";
import type { Host } from "./host";
import { doing, nothing, nullObject, object, orNull, type HostObject, type Property } from "./hostObject";
import { findName, names, rangeOfName } from "./names";
import { autoFilter } from "./autoFilter";
import { charts } from "./charts/charts";
import { comments } from "./comments";
import { areaOf } from "./areaOf";
import { freezePanes } from "./page/freezePanes";
import { pageBreaks } from "./page/pageBreaks";
import { pageLayout } from "./page/pageLayout";
import { protection } from "./protection";
import { range } from "./range/range";
import { within } from "./range/geometry";
import { rangeAreas } from "./rangeAreas";
import { shapes } from "./shapes";
import { sheetProperties } from "./sheetProperties";
import { tables } from "./tables/tables";
import { structureMustBeOpen } from "./workbookProtection";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export function worksheet(host: Host, sheet: Sheet): HostObject {
  const { workbook } = host;
  const neighbour = (step: 1 | -1, visibleOnly: unknown): Sheet | null => {
    let index = workbook.sheets.indexOf(sheet) + step;
    while (
      visibleOnly === true &&
      workbook.sheets[index] &&
      workbook.sheets[index]?.visibility !== "Visible"
    ) {
      index += step;
    }
    return workbook.sheets[index] ?? null;
  };
  const required = (found: Sheet | null) => {
    if (!found) throw new Failure("ItemNotFound", "There is no such sheet beside this one.");
    return object(worksheet(host, found));
  };
  const optional = (found: Sheet | null) => orNull(found && worksheet(host, found));
  const used = (valuesOnly: unknown) => usedArea(sheet, valuesOnly === true);
  return {
    type: "Worksheet",
    id: sheet.id,
    properties: {
      id: { read: () => sheet.id },
      name: { read: () => sheet.name, write: (given) => rename(host, sheet, givenText(given, "name")) },
      position: {
        read: () => workbook.sheets.indexOf(sheet),
        write: (given) => {
          structureMustBeOpen(workbook);
          const position = givenCount(given, "position");
          if (position >= workbook.sheets.length) refuse(`There is no position ${position}.`);
          workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
          workbook.sheets.splice(position, 0, sheet);
        },
      },
      visibility: {
        read: () => sheet.visibility,
        write: (given) => show(host, sheet, givenOneOf(given, visibilities, "visibility")),
      },
      tabColor: {
        read: () => sheet.tabColor,
        write: (given) => {
          sheet.tabColor = given === "" ? "" : givenColour(given, "tabColor");
        },
      },
      ...switches(sheet),
    },
    parts: {
      names: () => names(host, sheet),
      protection: () => protection(host, sheet),
      customProperties: () => sheetProperties(sheet),
      tables: () => tables(host, sheet),
      charts: () => charts(host, sheet),
      shapes: () => shapes(sheet),
      comments: () => comments(host, sheet),
      autoFilter: () => autoFilter(host, sheet),
      freezePanes: () => freezePanes(host, sheet),
      pageLayout: () => pageLayout(host, sheet),
      horizontalPageBreaks: () => pageBreaks(host, sheet, "horizontal"),
      verticalPageBreaks: () => pageBreaks(host, sheet, "vertical"),
    },
    methods: {
      getRange: ([address]) => object(rangeAt(host, sheet, address)),
      getRanges: ([addresses]) => object(rangesAt(host, sheet, addresses)),
      getCell: ([row, column]) => {
        const top = givenCount(row, "row") + 1;
        const left = givenCount(column, "column") + 1;
        return object(range(host, sheet, within(top, left, top, left)));
      },
      getRangeByIndexes: ([row, column, rows, columns]) => {
        const top = givenCount(row, "startRow") + 1;
        const left = givenCount(column, "startColumn") + 1;
        const bottom = top + givenCount(rows, "rowCount") - 1;
        return object(
          range(host, sheet, within(top, left, bottom, left + givenCount(columns, "columnCount") - 1)),
        );
      },
      // An empty sheet has A1 as its used range, as in Excel.
      getUsedRange: ([valuesOnly]) => object(range(host, sheet, used(valuesOnly) ?? within(1, 1, 1, 1))),
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        const area = used(valuesOnly);
        return area ? object(range(host, sheet, area)) : nullObject;
      },
      getNext: ([visibleOnly]) => required(neighbour(1, visibleOnly)),
      getPrevious: ([visibleOnly]) => required(neighbour(-1, visibleOnly)),
      getNextOrNullObject: ([visibleOnly]) => optional(neighbour(1, visibleOnly)),
      getPreviousOrNullObject: ([visibleOnly]) => optional(neighbour(-1, visibleOnly)),
      activate: doing(() => {
        if (sheet.visibility !== "Visible") throw new Failure("InvalidOperation", `${sheet.name} is hidden.`);
        activateSheet(host, sheet);
      }),
      calculate: () => {
        workbook.calculations += 1;
        return nothing;
      },
      delete: doing(() => remove(host, sheet)),
    },
  };
}

function rangeAt(host: Host, sheet: Sheet, address: unknown): HostObject {
  if (isAbsent(address)) return range(host, sheet, wholeSheet);
  const text = givenText(address, "address");
  if (text === "") return range(host, sheet, wholeSheet);
  const { sheet: other, rest } = splitSheet(text);
  if (other !== null && !sameName(other, sheet.name)) refuse(`${text} does not stand on ${sheet.name}.`);
  const area = parseRange(rest);
  if (area) return range(host, sheet, area);
  const named = findName(host, sheet, rest);
  const found = named && rangeOfName(host, named);
  if (found?.cells?.sheet === sheet) return found;
  return refuse(`${text} is no range of ${sheet.name}.`);
}

function rangesAt(host: Host, sheet: Sheet, addresses: unknown): HostObject {
  const areas = givenText(addresses, "address")
    .split(host.manners.listSeparator)
    .map((one) => areaOf(sheet, one.trim()));
  return rangeAreas(host, sheet, areas);
}

/** The client sets these two under a shorter name than it loads them. */
function switches(sheet: Sheet): Readonly<Record<string, Property>> {
  return {
    showGridlines: { read: () => sheet.showGridlines },
    gridlines: {
      write: (given) => {
        sheet.showGridlines = givenBoolean(given, "showGridlines");
      },
    },
    showHeadings: { read: () => sheet.showHeadings },
    headings: {
      write: (given) => {
        sheet.showHeadings = givenBoolean(given, "showHeadings");
      },
    },
  };
}

function rename(host: Host, sheet: Sheet, name: string): void {
  structureMustBeOpen(host.workbook);
  const fault = sheetNameFault(name);
  if (fault !== null) refuse(`A sheet's name ${fault}: ${name}`);
  const taken = host.workbook.sheets.some((one) => one !== sheet && sameName(one.name, name));
  if (taken) throw new Failure("ItemAlreadyExists", `There is a sheet ${name} already.`);
  const before = sheet.name;
  sheet.name = name;
  sheetRenamed(host.workbook, before, name);
}

function show(host: Host, sheet: Sheet, visibility: Visibility): void {
  structureMustBeOpen(host.workbook);
  if (visibility !== "Visible") mustLeaveOne(host, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && host.workbook.activeSheet === sheet.id) activateAnother(host, sheet);
}

function remove(host: Host, sheet: Sheet): void {
  structureMustBeOpen(host.workbook);
  mustLeaveOne(host, sheet);
  if (sheet.visibility === "VeryHidden") {
    throw new Failure("InvalidOperation", `${sheet.name} is VeryHidden: show it before it is deleted.`);
  }
  if (host.workbook.activeSheet === sheet.id) activateAnother(host, sheet);
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheet), 1);
  for (const { name } of sheet.tables) tableDeleted(host.workbook, name);
  sheetDeleted(host.workbook, sheet.name);
  host.happened({ kind: "deleted", sheet });
}

function mustLeaveOne(host: Host, sheet: Sheet): void {
  const others = host.workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) {
    throw new Failure("InvalidOperation", `${sheet.name} is the only visible sheet.`);
  }
}

function activateAnother(host: Host, sheet: Sheet): void {
  const other = host.workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible");
  if (other) activateSheet(host, other);
}

/** Brings a sheet to the front; its first cell is selected. */
export function activateSheet(host: Host, sheet: Sheet): void {
  const before = host.workbook.sheets.find((one) => one.id === host.workbook.activeSheet);
  if (before === sheet) return;
  host.workbook.activeSheet = sheet.id;
  host.workbook.selection = { sheet: sheet.id, area: within(1, 1, 1, 1) };
  if (before) host.happened({ kind: "deactivated", sheet: before });
  host.happened({ kind: "activated", sheet });
}
