import { areaToA1, parseArea, type Area } from "../../../workbook/address";
import { halves, piecesOf } from "./pieces";

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`No area: ${text}`);
  return parsed;
}

const shown = (areas: readonly Area[]) => areas.map(areaToA1);

test("a small sheet is one piece, with its formulas and the rows that may be coloured", () => {
  const [piece, ...others] = piecesOf("1", area("B2:D10"), [area("A1:B3"), area("F2")], (row) => row !== 5);
  expect(others).toEqual([]);
  expect(piece && [areaToA1(piece.area), shown(piece.formulas), shown(piece.filled)]).toEqual([
    "B2:D10",
    ["B2:B3"],
    ["B2:D4", "B6:D10"],
  ]);
});

test("where formulas are not known, each cell is asked", () => {
  expect(piecesOf("1", area("A1:B2"), null, () => false).map(({ formulas }) => shown(formulas))).toEqual([
    ["A1:B2"],
  ]);
});

test("a large sheet is several pieces, one below the other, none missing", () => {
  const pieces = piecesOf("1", area("A1:T1000"), [], () => false);
  expect(shown(pieces.map((piece) => piece.area))).toEqual([
    "A1:T200",
    "A201:T400",
    "A401:T600",
    "A601:T800",
    "A801:T1000",
  ]);
});

test("an empty sheet has no pieces", () => {
  expect(piecesOf("1", null, null, () => true)).toEqual([]);
});

test("a piece is halved down to a single row", () => {
  const [piece] = piecesOf("1", area("A1:B3"), [area("B1:B3")], () => true);
  const parts = piece ? halves(piece) : [];
  expect(parts.map((part) => [areaToA1(part.area), shown(part.formulas), shown(part.filled)])).toEqual([
    ["A1:B2", ["B1:B2"], ["A1:B2"]],
    ["A3:B3", ["B3"], ["A3:B3"]],
  ]);
  expect(parts[1] && halves(parts[1])).toEqual([]);
});
