/** What is crossed out is noticed alike in a file and in the open workbook. */
import { COLOUR, fromFile, fromOpen, type MarkedSheet } from "./markedWorkbook";
import { TRIED } from "./excels";

const text = (words: string) => ({ kind: "text", text: words });

/** Each sheet with the cells that are read from it: where, what, and how they are marked. */
const sheets: readonly [string, MarkedSheet, readonly unknown[]][] = [
  [
    "a whole cell, in a row of plain ones",
    {
      cells: [
        { at: "A1", holds: "Grøn" },
        { at: "A2", holds: "Gul", struck: "all" },
      ],
    },
    [
      { row: 1, column: 1, value: text("Grøn") },
      { row: 2, column: 1, value: text("Gul"), struck: true },
    ],
  ],
  [
    "a whole cell, in a row with others",
    {
      cells: [
        { at: "A1", holds: "Grøn" },
        { at: "B1", holds: "Gul", struck: "all" },
      ],
    },
    [
      { row: 1, column: 1, value: text("Grøn") },
      { row: 1, column: 2, value: text("Gul"), struck: true },
    ],
  ],
  [
    "part of a text",
    { cells: [{ at: "A1", holds: "Grøn gul", struck: "some letters" }] },
    [{ row: 1, column: 1, value: text("Grøn gul"), struck: true }],
  ],
  [
    "in filled cells, whole and in part, beside one that is only filled",
    {
      cells: [
        { at: "A1", holds: "Gul", filled: true, struck: "all" },
        { at: "B1", holds: "Grøn gul", filled: true, struck: "some letters" },
        { at: "C1", holds: "Rød", filled: true },
      ],
    },
    [
      { row: 1, column: 1, value: text("Gul"), fill: COLOUR, struck: true },
      { row: 1, column: 2, value: text("Grøn gul"), fill: COLOUR, struck: true },
      { row: 1, column: 3, value: text("Rød"), fill: COLOUR },
    ],
  ],
  [
    "an empty cell, which is nothing, and a filled one, which is only filled",
    {
      cells: [
        { at: "A1", holds: "Gul" },
        { at: "B1", struck: "all" },
        { at: "A2", filled: true, struck: "all" },
        { at: "C9", struck: "all" },
      ],
    },
    [
      { row: 1, column: 1, value: text("Gul") },
      { row: 2, column: 1, value: { kind: "blank" }, fill: COLOUR },
    ],
  ],
  [
    "a number, which is no word, and a word that a formula computes",
    {
      cells: [
        { at: "A1", holds: 7, struck: "all" },
        { at: "A2", holds: "=A3", computed: "Gul", struck: "all" },
      ],
    },
    [
      { row: 1, column: 1, value: { kind: "number", number: 7 } },
      { row: 2, column: 1, value: text("Gul"), formula: "A3", struck: true },
    ],
  ],
  [
    "far from a cell that is only filled",
    {
      cells: [
        { at: "C4", holds: "Gul", struck: "all" },
        { at: "F9", filled: true },
      ],
    },
    [
      { row: 4, column: 3, value: text("Gul"), struck: true },
      { row: 9, column: 6, value: { kind: "blank" }, fill: COLOUR },
    ],
  ],
];

describe.each(TRIED)("with %s", (_, options) => {
  describe.each(sheets)("%s", (_, sheet, cells) => {
    test("in a file", () => {
      expect(fromFile(sheet).cells).toEqual(cells);
    });

    test("in the open workbook, in three requests", async () => {
      const open = await fromOpen(sheet, options);
      expect(open.sheet.cells).toEqual(cells);
      expect(open.requests).toBe(3);
    });

    test("in the open workbook, when the hints are refused", async () => {
      const open = await fromOpen(sheet, options, (host) => host.failAt(2));
      expect(open.sheet.cells).toEqual(cells);
    });
  });
});
