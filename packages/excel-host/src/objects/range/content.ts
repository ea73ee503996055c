/** A range's values, formulas, texts and number formats: matrices of exactly the range's shape. */
import type { Area } from "../../model/addresses";
import { toA1 } from "../../model/addresses";
import { cellAt, changeCell, formatAt, sameArea } from "../../model/cells";
import { formulaFault } from "../../model/formulas";
import { addressText } from "../../model/ranges";
import { isErrorText, shown, typed } from "../../model/typed";
import type { Cell, CellValue, Sheet } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenText, isAbsent, show } from "../given";
import type { Host } from "../host";
import type { Property } from "../hostObject";
import { mustBeAllowed, mustBeOpen } from "../target";

/** More than Excel gives or takes at once. */
const MOST_CELLS = 5_000_000;

interface Block {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly area: Area;
}

export function contentProperties(block: Block): Readonly<Record<string, Property>> {
  const { sheet } = block;
  const formulaOrValue = (cell: Cell | null) => cell?.formula ?? cell?.value ?? "";
  const formulas: Property = {
    read: () => readMatrix(block, (row, column) => formulaOrValue(cellAt(sheet, row, column))),
    write: (given) => writeCells(block, given),
  };
  const numberFormat: Property = {
    read: () => readMatrix(block, (row, column) => formatAt(sheet, row, column).numberFormat),
    write: (given) => {
      mustBeAllowed(sheet, "allowFormatCells");
      writeMatrix(block, given, (row, column, value) => {
        const code = givenText(value, "numberFormat");
        const format = { ...formatAt(sheet, row, column), numberFormat: code === "" ? "General" : code };
        changeCell(sheet, row, column, { format });
      });
    },
  };
  return {
    values: {
      read: () => readMatrix(block, (row, column) => cellAt(sheet, row, column)?.value ?? ""),
      write: (given) => writeCells(block, given),
    },
    formulas,
    // With an English or Danish Excel alike: the host speaks English only.
    formulasLocal: formulas,
    text: {
      read: () =>
        readMatrix(block, (row, column) =>
          shown(cellAt(sheet, row, column)?.value ?? "", formatAt(sheet, row, column).numberFormat),
        ),
    },
    valueTypes: {
      read: () => readMatrix(block, (row, column) => valueType(cellAt(sheet, row, column))),
    },
    numberFormat,
    numberFormatLocal: numberFormat,
  };
}

function valueType(cell: Cell | null): string {
  const value = cell?.value ?? "";
  if (isErrorText(value) && cell?.asText !== true) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && (cell?.formula ?? null) === null ? "Empty" : "String";
}

function readMatrix<T>(block: Block, read: (row: number, column: number) => T): T[][] {
  const { from, to } = bounded(block);
  const rows: T[][] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const line: T[] = [];
    for (let column = from.column; column <= to.column; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function bounded({ area, sheet }: Block): Area {
  const count = (area.to.row - area.from.row + 1) * (area.to.column - area.from.column + 1);
  if (count > MOST_CELLS) refuse(`${addressText(sheet.name, area)} has ${count} cells: too many at once.`);
  return area;
}

/** A matrix of the range's shape, or one plain value for all cells; null leaves a cell as it is. */
function writeMatrix(
  block: Block,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const { from, to } = bounded(block);
  const height = to.row - from.row + 1;
  const width = to.column - from.column + 1;
  if (Array.isArray(given)) {
    const wrong = given.find((line: unknown) => !Array.isArray(line) || line.length !== width);
    if (given.length !== height || wrong !== undefined) {
      refuse(
        `${addressText(block.sheet.name, block.area)} is ${height} × ${width} cells, ${shapeOf(given)} were given.`,
      );
    }
  }
  for (let row = from.row; row <= to.row; row += 1) {
    const line: unknown = Array.isArray(given) ? given[row - from.row] : given;
    for (let column = from.column; column <= to.column; column += 1) {
      const value: unknown = Array.isArray(line) ? line[column - from.column] : line;
      if (!isAbsent(value)) write(row, column, value);
    }
  }
}

function shapeOf(given: readonly unknown[]): string {
  const widths = new Set(given.map((line) => (Array.isArray(line) ? String(line.length) : "no list")));
  return `${given.length} × ${[...widths].join(" or ")}`;
}

function writeCells(block: Block, given: unknown): void {
  const { host, sheet, area } = block;
  mustBeOpen({ host, sheet, areas: [area] });
  writeMatrix(block, given, (row, column, value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      refuse(`${show(value)} cannot stand in a cell.`);
    }
    writeCell(host, sheet, { row, column }, value);
  });
  host.happened({ kind: "changed", sheet, area, byAddIn: true });
}

/** Puts in one cell what a person would have typed there. */
export function writeCell(
  host: Host,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  value: CellValue,
): void {
  const at = `${sheet.name}!${toA1({ row, column })}`;
  if (typeof value === "string") mustBeText(value, at);
  if (value !== "" && isCovered(sheet, row, column)) refuse(`${at} is covered by a merged cell.`);
  const outcome = typed(value, formatAt(sheet, row, column).numberFormat);
  // A new text has the cell's own look in all its letters.
  const change = { struckInPart: false };
  if (outcome.kind === "value") {
    const { numberFormat, asText } = outcome;
    const format = formatAt(sheet, row, column);
    changeCell(sheet, row, column, {
      ...change,
      ...{ value: outcome.value, formula: null, asText },
      ...(numberFormat !== undefined && format.numberFormat === "General"
        ? { format: { ...format, numberFormat } }
        : {}),
    });
    headerFollows(sheet, row, column, outcome.value);
    return;
  }
  const fault = formulaFault(host.workbook, outcome.formula);
  if (fault !== null) refuse(`The formula in ${at} ${fault}: ${outcome.formula}`);
  const { formula } = outcome;
  const result = host.calculate(formula.slice(1), sheet.name, toA1({ row, column })) ?? 0;
  changeCell(sheet, row, column, { ...change, formula, value: result });
}

function mustBeText(value: string, at: string): void {
  if (value.length > 32_767 && !value.startsWith("=")) refuse(`${at} takes at most 32,767 characters.`);
  if ((value.match(/\n/g)?.length ?? 0) > 253) refuse(`${at} takes at most 253 line breaks.`);
  if (value.includes("\u0000")) refuse(`${at} takes no NUL.`);
}

function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      row >= area.from.row &&
      row <= area.to.row &&
      column >= area.from.column &&
      column <= area.to.column &&
      !sameArea(area, { from: area.from, to: area.from }) &&
      !(row === area.from.row && column === area.from.column),
  );
}

/** A table's header cell is text and unique: Excel renames; the host refuses, so that nobody relies on it. */
function headerFollows(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const table = sheet.tables.find(
    ({ area, showHeaders }) =>
      showHeaders && row === area.from.row && column >= area.from.column && column <= area.to.column,
  );
  if (!table) return;
  const twin = [...Array(table.area.to.column - table.area.from.column + 1).keys()]
    .map((offset) => table.area.from.column + offset)
    .filter((other) => other !== column)
    .some((other) => {
      const there = cellAt(sheet, row, other)?.value;
      return (
        typeof there === "string" && typeof value === "string" && there.toLowerCase() === value.toLowerCase()
      );
    });
  if (typeof value !== "string" || value === "" || twin) {
    refuse(`${show(value)} cannot head a column of table ${table.name}.`);
  }
}
