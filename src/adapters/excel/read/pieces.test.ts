import { areaToA1, parseArea, type Area } from "../../../workbook/address";
import { halves, piecesOf, type Where } from "./pieces";

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`No area: ${text}`);
  return parsed;
}

const shown = (areas: readonly Area[]) => areas.map(areaToA1);

const plain: Where = {
  formulas: [],
  mayBeFilled: () => false,
  mayBeStruck: () => false,
  mayBeLinked: () => false,
};

test("a small sheet is one piece, with its formulas and the rows that may be coloured, crossed out or linked", () => {
  const [piece, ...others] = piecesOf("1", area("B2:D10"), {
    formulas: [area("A1:B3"), area("F2")],
    mayBeFilled: (row) => row !== 5,
    mayBeStruck: (row) => row === 5 || row === 6 || row === 9,
    mayBeLinked: (row) => row > 8,
  });
  expect(others).toEqual([]);
  expect(
    piece && [
      areaToA1(piece.area),
      shown(piece.formulas),
      shown(piece.filled),
      shown(piece.struck),
      shown(piece.linked),
    ],
  ).toEqual(["B2:D10", ["B2:B3"], ["B2:D4", "B6:D10"], ["B5:D6", "B9:D9"], ["B9:D10"]]);
});

test("where formulas are not known, each cell is asked", () => {
  const pieces = piecesOf("1", area("A1:B2"), { ...plain, formulas: null });
  expect(pieces.map(({ formulas }) => shown(formulas))).toEqual([["A1:B2"]]);
});

test("a large sheet is several pieces, one below the other, none missing", () => {
  const pieces = piecesOf("1", area("A1:T1000"), plain);
  expect(shown(pieces.map((piece) => piece.area))).toEqual([
    "A1:T200",
    "A201:T400",
    "A401:T600",
    "A601:T800",
    "A801:T1000",
  ]);
});

test("an empty sheet has no pieces", () => {
  expect(
    piecesOf("1", null, {
      formulas: null,
      mayBeFilled: () => true,
      mayBeStruck: () => true,
      mayBeLinked: () => true,
    }),
  ).toEqual([]);
});

test("a piece is halved down to a single row", () => {
  const [piece] = piecesOf("1", area("A1:B3"), {
    formulas: [area("B1:B3")],
    mayBeFilled: () => true,
    mayBeStruck: (row) => row === 2,
    mayBeLinked: (row) => row !== 1,
  });
  const parts = piece ? halves(piece) : [];
  expect(
    parts.map((part) => [
      areaToA1(part.area),
      shown(part.formulas),
      shown(part.filled),
      shown(part.struck),
      shown(part.linked),
    ]),
  ).toEqual([
    ["A1:B2", ["B1:B2"], ["A1:B2"], ["A2:B2"], ["A2:B2"]],
    ["A3:B3", ["B3"], ["A3:B3"], [], ["A3:B3"]],
  ]);
  expect(parts[1] && halves(parts[1])).toEqual([]);
});
