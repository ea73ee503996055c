/** Range: a rectangle of cells on one sheet. */
import type { Area } from "../../model/addresses";
import { cellAt, changeCell, changeLine, intersection, isWholeColumns, isWholeRows } from "../../model/cells";
import { addressText } from "../../model/ranges";
import type { Hyperlink, Line, Sheet } from "../../model/workbook";
import { Failure } from "../../wire/failure";
import { givenBoolean, givenRecord, givenText, isAbsent } from "../given";
import type { Host } from "../host";
import { lazy, nothing, nullObject, object, orNull, type HostObject, type Property } from "../hostObject";
import { rangeFormat } from "../format/rangeFormat";
import { rangeAreas } from "../rangeAreas";
import { mustBeAllowed } from "../target";
import { conditionalFormats } from "../rules/conditionalFormats";
import { dataValidation } from "../rules/dataValidation";
import { worksheet } from "../worksheet";
import { cellPropertyMethods } from "./cellProperties";
import { contentProperties, writeCell } from "./content";
import { editingMethods } from "./editing";
import { geometryMethods } from "./geometry";
import { formulaAreas } from "./specialCells";

export function range(host: Host, sheet: Sheet, area: Area): HostObject {
  const { from, to } = area;
  const make = (other: Area) => range(host, sheet, other);
  const rowCount = to.row - from.row + 1;
  const columnCount = to.column - from.column + 1;
  const merged = () => {
    const areas = sheet.merges.filter((one) => intersection(one, area));
    return areas.length === 0 ? null : rangeAreas(host, sheet, areas, "found");
  };
  return lazy(
    { type: "Range", cells: { sheet, area } },
    {
      properties: () => ({
        address: { read: () => addressText(sheet.name, area) },
        addressLocal: { read: () => addressText(sheet.name, area) },
        rowIndex: { read: () => from.row - 1 },
        columnIndex: { read: () => from.column - 1 },
        rowCount: { read: () => rowCount },
        columnCount: { read: () => columnCount },
        cellCount: {
          read: () => (rowCount * columnCount < 2 ** 31 ? rowCount * columnCount : -1),
        },
        isEntireColumn: { read: () => isWholeColumns(area) },
        isEntireRow: { read: () => isWholeRows(area) },
        ...contentProperties({ host, sheet, area }),
        rowHidden: hidden(sheet, sheet.rows, from.row, to.row, "allowFormatRows"),
        columnHidden: hidden(sheet, sheet.columns, from.column, to.column, "allowFormatColumns"),
        hyperlink: hyperlink(host, sheet, area),
      }),
      parts: () => ({
        format: () => rangeFormat({ host, sheet, areas: [area] }),
        worksheet: () => worksheet(host, sheet),
        dataValidation: () => dataValidation({ host, sheet, areas: [area] }),
        conditionalFormats: () => conditionalFormats({ host, sheet, areas: [area] }),
      }),
      methods: () => ({
        ...geometryMethods(sheet, area, make),
        ...editingMethods(host, sheet, area),
        ...cellPropertyMethods(area, make),
        getMergedAreas: () => {
          const found = merged();
          if (!found) throw new Failure("ItemNotFound", "Nothing is merged here.");
          return object(found);
        },
        getMergedAreasOrNullObject: () => orNull(merged()),
        getSpecialCellsOrNullObject: (given) => {
          const areas = formulaAreas(sheet, area, given);
          return areas.length === 0 ? nullObject : object(rangeAreas(host, sheet, areas, "found"));
        },
        _ValidateArraySize: () => nothing,
      }),
    },
  );
}

function hidden(
  sheet: Sheet,
  lines: Map<number, Line>,
  first: number,
  last: number,
  option: string,
): Property {
  const all = () =>
    Array.from({ length: last - first + 1 }, (_, index) => lines.get(first + index)?.hidden ?? false);
  return {
    read: () => {
      const found = all();
      return found.every((one) => one === found[0]) ? (found[0] ?? false) : null;
    },
    write: (given) => {
      mustBeAllowed(sheet, option);
      const hide = givenBoolean(given, "hidden");
      for (let number = first; number <= last; number += 1) changeLine(lines, number, { hidden: hide });
    },
  };
}

function hyperlink(host: Host, sheet: Sheet, area: Area): Property {
  return {
    read: () => cellAt(sheet, area.from.row, area.from.column)?.hyperlink ?? null,
    write: (given) => {
      mustBeAllowed(sheet, "allowInsertHyperlinks");
      const record = givenRecord(given, "hyperlink");
      const text = (key: string) => (isAbsent(record[key]) ? undefined : givenText(record[key], key));
      const address = text("address");
      const documentReference = text("documentReference");
      const screenTip = text("screenTip");
      const textToDisplay = text("textToDisplay");
      const link: Hyperlink = {
        ...(address !== undefined && { address }),
        ...(documentReference !== undefined && { documentReference }),
        ...(screenTip !== undefined && { screenTip }),
        ...(textToDisplay !== undefined && { textToDisplay }),
      };
      for (let row = area.from.row; row <= area.to.row; row += 1) {
        for (let column = area.from.column; column <= area.to.column; column += 1) {
          if (textToDisplay !== undefined) writeCell(host, sheet, { row, column }, textToDisplay);
          changeCell(sheet, row, column, { hyperlink: link });
        }
      }
    },
  };
}
