import fc from "fast-check";
import { areaToA1, columnLetters, type Area, type Position } from "../../../workbook/address";
import { blocks, lines, rectangles } from "./areas";

const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 30 }) }),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 120 },
);

function inside({ from, to }: Area): readonly Position[] {
  const found: Position[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) found.push({ row, column });
  }
  return found;
}

const names = (positions: readonly Position[]) =>
  positions.map(({ row, column }) => `${row},${column}`).sort();

test("rectangles hold exactly the cells, each once", () => {
  fc.assert(
    fc.property(cells, (given) => {
      expect(names(rectangles(given).flatMap(inside))).toEqual(names(given));
    }),
  );
});

test("blocks hold every cell once, and others only to fill them up", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const held = names(blocks(given).flatMap(inside));
      expect(new Set(held).size).toBe(held.length);
      expect(held).toEqual(expect.arrayContaining(names(given)));
    }),
  );
});

test("a table is one rectangle, an L two", () => {
  const table = inside({ from: { row: 2, column: 2 }, to: { row: 5, column: 4 } });
  expect(rectangles(table).map(areaToA1)).toEqual(["B2:D5"]);
  expect(rectangles([...table, { row: 6, column: 2 }]).map(areaToA1)).toEqual(["B2:D5", "B6"]);
});

test("cells far apart are blocks of their own, a list with gaps is one", () => {
  expect(
    blocks([
      { row: 1, column: 1 },
      { row: 1_048_576, column: 16_384 },
    ]).map(areaToA1),
  ).toEqual(["A1", "XFD1048576"]);
  const list = Array.from({ length: 500 }, (_, index) => ({ row: index + 1, column: 1 + (index % 3) }));
  expect(blocks(list).map(areaToA1)).toEqual(["A1:C500"]);
  expect(blocks([])).toEqual([]);
});

test("rows and columns side by side are one line", () => {
  expect(lines([4, 2, 3, 9, 9], String)).toEqual(["2:4", "9:9"]);
  expect(lines([1, 2, 28], columnLetters)).toEqual(["A:B", "AB:AB"]);
  expect(lines([], String)).toEqual([]);
});
