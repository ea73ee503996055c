import { ids, rowOf } from "../../../tests/intake/colourfulForm";
import {
  allGreen,
  blankForm,
  brief,
  filled,
  onSheet,
  readAs2016,
  said,
  text,
  unmarked,
  withCells,
} from "../../../tests/intake/workbooks";
import { PROPOSAL_MARK } from "../marks/marks";

// By hand: the form's last recommendation stands in row 42, a gap, the part's title, a line and its headings below it.
const FIRST = 47;
const LAST = 51;

const form = filled(blankForm(), allGreen());
const proposed = withCells(form, [
  { row: FIRST, column: 1, value: text("Nyt") },
  { row: FIRST, column: 2, value: text(" Fælles indsats for integration\n") },
  { row: FIRST, column: 4, value: text("Mange flygtninge på kort tid") },
  { row: LAST, column: 2, value: text("1.1 bør også gælde a-kasser") },
]);
const both = [
  {
    theme: "Nyt",
    text: "Fælles indsats for integration",
    reason: "Mange flygtninge på kort tid",
    cell: `Fremdriftsskema!B${FIRST}`,
  },
  { theme: "", text: "1.1 bør også gælde a-kasser", reason: "", cell: `Fremdriftsskema!B${LAST}` },
];

test("the part stands below the last recommendation", () => {
  expect(Math.max(...ids.map(rowOf))).toBe(42);
});

test("what stands in the part is proposed, and changes no answer", () => {
  const result = readAs2016(proposed);
  expect(result.proposals).toEqual(both);
  expect(said(result)).toEqual(said(readAs2016(form)));
  expect(brief(result)).toEqual([]);
  expect(result.standing).toBe("readable");
});

test("an empty part is nothing", () => {
  const result = readAs2016(form);
  expect(result).not.toHaveProperty("proposals");
  expect(brief(result)).toEqual([]);
});

test("without names, marks and properties it is known by its title and headings", () => {
  const bare = unmarked(
    onSheet(proposed, "Fremdriftsskema", (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ column }) => column !== 6),
    })),
  );
  expect(readAs2016(bare).proposals).toEqual(both);
});

test("columns that were moved are found by their headings", () => {
  const moved = onSheet(proposed, "Fremdriftsskema", (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row >= FIRST - 1 && cell.column === 4 ? { ...cell, column: 5 } : cell,
    ),
  }));
  expect(readAs2016(moved).proposals).toEqual(both);
});

test("a recommendation's number under Tema is no row of that recommendation", () => {
  const numbered = withCells(form, [
    { row: FIRST, column: 1, value: text("1.1") },
    { row: FIRST, column: 2, value: text("Skal også gælde a-kasser") },
  ]);
  const result = readAs2016(numbered);
  expect(result.proposals).toMatchObject([{ theme: "1.1", text: "Skal også gælde a-kasser" }]);
  expect(said(result)).toEqual(said(readAs2016(form)));
  expect(brief(result)).toEqual([]);
});

test("rows that were added below go on with it, and a greeting further down does not", () => {
  const longer = withCells(proposed, [
    { row: LAST + 1, column: 2, value: text("Et forslag til") },
    { row: LAST + 4, column: 2, value: text("Med venlig hilsen Jobcentret") },
  ]);
  const result = readAs2016(longer);
  expect(result.proposals?.map((one) => one.text)).toEqual([
    ...both.map((one) => one.text),
    "Et forslag til",
  ]);
  expect(brief(result)).toEqual([`own-row B${LAST + 4}`]);
});

test("what proposes nothing, or stands beside, is told", () => {
  const odd = withCells(form, [
    { row: FIRST, column: 4, value: text("En begrundelse uden forslag") },
    { row: FIRST + 1, column: 2, value: text("Et forslag") },
    { row: FIRST + 1, column: 3, value: text("Gul") },
  ]);
  const result = readAs2016(odd);
  expect(result.proposals).toMatchObject([{ text: "Et forslag" }]);
  expect(brief(result)).toEqual([`own-row D${FIRST}`, `own-row C${FIRST + 1}`]);
  expect(said(result)).toEqual(said(readAs2016(form)));
});

test("what nobody sees is told of and not passed on", () => {
  const hidden = withCells(form, [{ row: FIRST, column: 2, value: text("Skjult"), hidden: "leftOut" }]);
  const result = readAs2016(hidden);
  expect(result).not.toHaveProperty("proposals");
  expect(brief(result)).toContain(`text-hidden B${FIRST}`);
});

test("what is crossed out is told of, and proposes nothing", () => {
  const struck = withCells(form, [{ row: FIRST, column: 2, value: text("Fortrudt"), struck: true }]);
  const result = readAs2016(struck);
  expect(result).not.toHaveProperty("proposals");
  expect(brief(result)).toEqual([`own-row B${FIRST}`]);
});

test("a note to a proposal is still told", () => {
  const noted = withCells(form, [
    { row: FIRST, column: 2, value: text("Et forslag"), notes: ["Spørg Hanne"] },
  ]);
  expect(brief(readAs2016(noted))).toEqual([`cell-note B${FIRST}`]);
});

test("a form with proposals alone is not blank, and a person decides", () => {
  const alone = withCells(blankForm(), [{ row: FIRST, column: 2, value: text("Et forslag") }]);
  const result = readAs2016(alone);
  expect(result.proposals).toHaveLength(1);
  expect(brief(result)).toEqual(["form-blank"]);
  expect(result.standing).toBe("unclear");
});

test("a table of one's own with the same headings is not the part", () => {
  const own = withCells(
    onSheet(form, "Fremdriftsskema", (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row }) => row <= 42),
    })),
    [
      { row: 60, column: 1, value: text("Tema") },
      { row: 60, column: 2, value: text("Forslag") },
      { row: 60, column: 4, value: text("Begrundelse") },
      { row: 61, column: 2, value: text("Noget til mødet") },
    ],
  );
  expect(readAs2016(own)).not.toHaveProperty("proposals");
  expect(brief(readAs2016(own))).toContain("own-row B61");
});

test("the mark stands beside the headings and every row of the part", () => {
  const cells = form.sheets[0]?.cells ?? [];
  const rows = cells.flatMap(({ row, value }) =>
    value.kind === "text" && value.text === PROPOSAL_MARK ? [row] : [],
  );
  expect(rows).toEqual([46, 47, 48, 49, 50, 51]);
});
