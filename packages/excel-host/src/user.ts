/** What the person in front of Excel does, without any Office.js: types, pastes, crosses out, links, draws, clicks, renames. */
import { toA1 } from "./model/addresses";
import { cellAt, changeCell, formatAt } from "./model/cells";
import { sheetRenamed } from "./model/following";
import { parseRange } from "./model/ranges";
import { shiftSheet } from "./model/shifting";
import { sameName } from "./model/rules";
import { isErrorText } from "./model/typed";
import type { Cell, CellValue, Hyperlink, Shape, Sheet } from "./model/workbook";
import type { Host } from "./objects/host";
import { recalculate } from "./objects/recalculate";
import { writeCell } from "./objects/range/content";
import type { Editing } from "./wire/bridge";
import { activateSheet } from "./objects/worksheet";

export interface User {
  /** Types into a cell; locked cells are not reached. Validation is not asked: as when something is pasted. */
  types(sheet: string, cell: string, value: CellValue): void;
  /** Picks from a cell's dropdown; some Excels tell nobody. */
  chooses(sheet: string, cell: string, value: CellValue): void;
  /** Another person types, in a workbook that is shared. */
  anotherTypes(sheet: string, cell: string, value: CellValue): void;
  /** The whole cell, or only some letters of the text that was typed there. */
  crossesOut(sheet: string, cell: string, what: "all" | "some letters"): void;
  /** Puts a link behind what stands in the cell. */
  links(sheet: string, cell: string, link: Hyperlink): void;
  /** Over what was drawn before. */
  draws(sheet: string, drawn: Drawn): void;
  selects(sheet: string, range: string): void;
  opens(sheet: string): void;
  renames(sheet: string, name: string): void;
  insertsRows(sheet: string, above: number, count?: number): void;
  deletesRows(sheet: string, first: number, count?: number): void;
  /** Brings another workbook to the front: Excel then refuses whatever needs this one to be there. */
  goesToAnotherWorkbook(): void;
  comesBack(): void;
  /** Begins to type and does not press Enter: Excel then refuses every request. */
  startsEditing(): void;
  stopsEditing(): void;
}

/** A shape as it is drawn; a group with what it is made of. */
export type Drawn = Pick<Shape, "type"> &
  Partial<Pick<Shape, "left" | "top" | "text">> & { readonly members?: readonly Drawn[] };

export function newUser(host: Host, editing: Editing): User {
  const { workbook } = host;
  const at = (sheet: string, address: string) => {
    const there = workbook.sheets.find((one) => sameName(one.name, sheet));
    const area = parseRange(address);
    if (!there || !area) throw new Error(`The test's user finds no ${sheet}!${address}.`);
    return { sheet: there, area };
  };
  const type = (
    name: string,
    address: string,
    value: CellValue,
    source: "Local" | "Remote",
    quiet = false,
  ) => {
    const { sheet, area } = at(name, address);
    const { row, column } = area.from;
    if (sheet.protection && formatAt(sheet, row, column).locked) {
      throw new Error(`${name}!${address} is locked: nobody can type there.`);
    }
    const before = seen(cellAt(sheet, row, column));
    writeCell(host, sheet, area.from, value);
    recalculate(host);
    const after = seen(cellAt(sheet, row, column));
    const details = {
      valueBefore: before.value,
      valueAfter: after.value,
      valueTypeBefore: before.type,
      valueTypeAfter: after.type,
    };
    if (quiet) return;
    host.happened({ kind: "changed", sheet, area, byAddIn: false, source, details });
  };
  const shift = (name: string, row: number, count: number) => {
    const { sheet } = at(name, toA1({ row, column: 1 }));
    shiftSheet(workbook, sheet, { axis: "row", from: row, count });
    const area = parseRange(`${row}:${row + Math.abs(count) - 1}`);
    const changeType = count > 0 ? "RowInserted" : "RowDeleted";
    if (area) host.happened({ kind: "changed", sheet, area, byAddIn: false, changeType });
  };
  return {
    types: (sheet, cell, value) => type(sheet, cell, value, "Local"),
    chooses: (sheet, cell, value) => type(sheet, cell, value, "Local", host.manners.dropdownsSilent),
    anotherTypes: (sheet, cell, value) => type(sheet, cell, value, "Remote"),
    crossesOut: (name, address, what) => {
      const { sheet, area } = at(name, address);
      const { row, column } = area.from;
      const cell = cellAt(sheet, row, column);
      if (what === "all") {
        const format = { ...formatAt(sheet, row, column), strikethrough: true };
        changeCell(sheet, row, column, { format, struckInPart: false });
        return;
      }
      if (typeof cell?.value !== "string" || cell.value === "" || cell.formula !== null) {
        throw new Error(`${name}!${address} holds no typed text: it has no letters of its own.`);
      }
      changeCell(sheet, row, column, { struckInPart: true });
    },
    links: (name, address, link) => {
      const { sheet, area } = at(name, address);
      changeCell(sheet, area.from.row, area.from.column, { hyperlink: link });
    },
    draws: (name, drawn) => {
      at(name, "A1").sheet.shapes.push(newShape(host, drawn));
    },
    selects: (name, address) => {
      const { sheet, area } = at(name, address);
      activateSheet(host, sheet);
      workbook.selection = { sheet: sheet.id, area };
      host.happened({ kind: "selectionChanged", sheet, area });
    },
    opens: (name) => activateSheet(host, at(name, "A1").sheet),
    renames: (name, wanted) => rename(host, at(name, "A1").sheet, wanted),
    insertsRows: (sheet, above, count = 1) => shift(sheet, above, count),
    deletesRows: (sheet, first, count = 1) => shift(sheet, first, -count),
    goesToAnotherWorkbook: () => {
      host.elsewhere = true;
    },
    comesBack: () => {
      host.elsewhere = false;
    },
    startsEditing: () => {
      editing.now = true;
    },
    stopsEditing: () => {
      editing.now = false;
      for (const resume of editing.waiting.splice(0)) resume();
    },
  };
}

function newShape(host: Host, { type, left = 0, top = 0, text = "", members = [] }: Drawn): Shape {
  const id = `{shape-${host.workbook.nextId}}`;
  host.workbook.nextId += 1;
  const inside = members.map((member) => newShape(host, member));
  return { id, type, name: `${type} ${id}`, left, top, text, members: inside };
}

function rename(host: Host, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  sheetRenamed(host.workbook, before, name);
}

function seen(cell: Cell | null): { value: CellValue; type: string } {
  const value = cell?.value ?? "";
  if (value === "") return { value, type: "Empty" };
  if (isErrorText(value)) return { value, type: "Error" };
  return { value, type: { string: "String", number: "Double", boolean: "Boolean" }[kindOf(value)] };
}

function kindOf(value: CellValue): "string" | "number" | "boolean" {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}
