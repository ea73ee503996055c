/** Boxes with text over the cells are read alike from a file and from the open workbook. */
import { fromFile, fromOpen, type Anchored, type MarkedSheet } from "./markedWorkbook";
import { TRIED } from "./excels";

/** Rows end at 30, 45, 45, 60, 75 … points, columns at 100, 100, 148, 196 …: the third row and second column are hidden. */
const grid: MarkedSheet = {
  cells: [{ at: "D5", holds: "Gul" }],
  heights: { 1: 30, 3: 0 },
  widths: { 1: 100, 2: 0 },
};

const box = (from: string, left: number, top: number, text: string): Anchored => ({
  type: "GeometricShape",
  from,
  left,
  top,
  text,
});

const cases: readonly [string, readonly Anchored[], readonly unknown[] | undefined, number][] = [
  ["nothing", [], undefined, 3],
  [
    "over an answer, which begins within its cell",
    [box("D5", 190, 70, "2.1 er svær for os")],
    [{ row: 5, column: 4, text: "2.1 er svær for os" }],
    4,
  ],
  [
    "exactly where a cell begins, behind what is hidden",
    [box("C4", 100, 45, "Vi er i gang")],
    [{ row: 4, column: 3, text: "Vi er i gang" }],
    4,
  ],
  [
    "where Excel rounds a hair before the line",
    [box("D5", 147.75, 59.75, "Vi er i gang")],
    [{ row: 5, column: 4, text: "Vi er i gang" }],
    4,
  ],
  ["in the very corner", [box("A1", 0, 0, "x")], [{ row: 1, column: 1, text: "x" }], 4],
  [
    "of several paragraphs and lines, with nothing around them",
    [box("A1", 0, 0, "\r Vi er\ri gang\vmed det\r\rsnart \r")],
    [{ row: 1, column: 1, text: "Vi er\ni gang\nmed det\n\nsnart" }],
    4,
  ],
  [
    "without text, or with nothing but spaces",
    [box("A1", 0, 0, ""), box("A1", 0, 0, " \r\v ")],
    undefined,
    4,
  ],
  [
    "a picture, a line and a chart, which are never asked for text",
    [
      { type: "Image", from: "A1" },
      { type: "Line", from: "A1" },
      { type: "Unsupported", from: "A1" },
    ],
    undefined,
    3,
  ],
  [
    "two over each other, the lower first, and a picture between them",
    [box("D5", 150, 62, "nederst"), { type: "Image", from: "D5" }, box("A1", 1, 1, "øverst")],
    [
      { row: 5, column: 4, text: "nederst" },
      { row: 1, column: 1, text: "øverst" },
    ],
    4,
  ],
  [
    "a group of boxes, with a picture and a group in it: one box",
    [
      {
        type: "Group",
        from: "D5",
        left: 150,
        top: 62,
        members: [
          { type: "GeometricShape", text: "Vi er", left: 150, top: 62 },
          { type: "Image" },
          { type: "Group", members: [{ type: "GeometricShape", text: "i gang" }, { type: "Line" }] },
        ],
      },
      box("A1", 1, 1, "øverst"),
    ],
    [
      { row: 5, column: 4, text: "Vi er\ni gang" },
      { row: 1, column: 1, text: "øverst" },
    ],
    6,
  ],
  [
    "a group of pictures",
    [{ type: "Group", from: "A1", members: [{ type: "Image" }, { type: "Image" }] }],
    undefined,
    4,
  ],
];

describe.each(TRIED)("with %s", (_, options) => {
  describe.each(cases)("%s", (_, drawn, boxes, requests) => {
    const sheet: MarkedSheet = { ...grid, drawn };

    test("in a file", () => {
      expect(fromFile(sheet).boxes).toEqual(boxes);
    });

    test(`in the open workbook, in ${requests} requests`, async () => {
      const open = await fromOpen(sheet, options);
      expect(open.sheet.boxes).toEqual(boxes);
      expect(open.requests).toBe(requests);
    });
  });

  test("below so many hidden rows that more of them must be asked for", async () => {
    // 4 rows of 15 points, 396 hidden ones, and one more: the box begins in row 401.
    const heights = Object.fromEntries(Array.from({ length: 396 }, (_, index) => [index + 5, 0]));
    const sheet: MarkedSheet = { cells: [], heights, drawn: [box("A401", 10, 64, "x")] };
    const open = await fromOpen(sheet, options);
    expect(fromFile(sheet).boxes).toEqual([{ row: 401, column: 1, text: "x" }]);
    expect(open.sheet.boxes).toEqual([{ row: 401, column: 1, text: "x" }]);
    expect(open.requests).toBeGreaterThan(4);
  });

  test("far down and far to the right", async () => {
    // 20,000 rows of 15 points and 701 columns (to ZY) of 48 stand before it.
    const sheet: MarkedSheet = { cells: [], drawn: [box("ZZ20001", 701 * 48, 20_000 * 15, "langt væk")] };
    const boxes = [{ row: 20_001, column: 702, text: "langt væk" }];
    expect(fromFile(sheet).boxes).toEqual(boxes);
    expect((await fromOpen(sheet, options)).sheet.boxes).toEqual(boxes);
  });

  const picture: Anchored = { type: "Image", from: "A1" };
  const group = (...members: readonly Anchored[]): Anchored => ({ type: "Group", from: "A1", members });

  test.each([
    ["a picture", [picture], true],
    ["a picture in a group in a group", [group(box("A1", 0, 0, "x"), group(picture))], true],
    ["a box and a line", [box("A1", 0, 0, "x"), { type: "Line", from: "A1" } as const], false],
    ["nothing", [], false],
  ])("over the open workbook's cells lies %s", async (_, drawn, pictures) => {
    const { oddities } = await fromOpen({ cells: [], drawn }, options);
    expect(oddities).toEqual(pictures ? ["pictures"] : []);
  });
});
