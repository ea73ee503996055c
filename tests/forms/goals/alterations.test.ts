/** What people do to a form about a plan before they send it: what is read, and what is said of it. */
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { formOf } from "../../../src/core/forms";
import { readReturn } from "../../../src/core/intake/readReturn";
import { fieldOf } from "../../../src/core/intake/return";
import { answerCellName } from "../../../src/core/marks/marks";
import { builtInDefinitions, registry } from "../../../src/data";
import { fillCells } from "../../../src/demo/fillForm";
import { plansOf2018 } from "../../../src/demo/plansOf2018";
import { textsOf } from "../../../src/language";
import { text } from "../../../src/workbook/content";
import type { CellContent } from "../../../src/workbook/description";

const form = formOf(plansOf2018());
const [herlev] = registry.municipalities.filter(({ name }) => name === "Herlev");
if (!herlev) throw new Error("Herlev is gone.");
const blank = form.describe({
  municipalities: [herlev],
  name: "Herlev",
  madeAt: "2018-01-02T08:00:00Z",
  texts: textsOf("da"),
});

type Typed = readonly (readonly [field: "mark" | "text", item: string, content: CellContent | string])[];

/** Herlev's form with contents in its cells, as it is read. */
async function read(typed: Typed, alter: (made: typeof blank) => typeof blank = (made) => made) {
  const contents = typed.map(
    ([field, item, content]) =>
      [answerCellName(field, item), typeof content === "string" ? text(content) : content] as const,
  );
  const bytes = await writeWorkbook(alter(fillCells(blank, contents)));
  const one = readReturn({
    file: { name: "Herlev.xlsx", sha256: "" },
    read: readWorkbook(bytes),
    form,
    known: builtInDefinitions.map(formOf),
    registry,
    asked: registry.municipalities.map(({ code }) => code),
  });
  const answers = one.answers.filter(({ given }) => given);
  return {
    standing: one.standing,
    marks: Object.fromEntries(answers.map((answer) => [answer.item, fieldOf(answer, "mark").value])),
    texts: Object.fromEntries(
      one.answers.flatMap((answer) => {
        const said = fieldOf(answer, "text").value;
        return said === null ? [] : [[answer.item, said]];
      }),
    ),
    findings: one.findings.map(({ code, item }) => `${code} ${item ?? ""}`.trim()),
  };
}

/** As somebody may type it → how it is read, and whether that is told. */
const SPELLINGS: readonly (readonly [written: string, mark: string | null, told: string | null])[] = [
  ["X", "level", null],
  ["x", "level", null],
  [" X ", "level", null],
  ["(X)", "effort", null],
  ["(x)", "effort", null],
  ["-", "none", null],
  ["–", "none", null],
  ["X*", "level", "mark-read-as"],
  ["✓", "level", "mark-read-as"],
  ["ja", "level", "mark-read-as"],
  ["( x )", "effort", "mark-read-as"],
  ["(X)*", "effort", "mark-read-as"],
  ["nej", "none", "mark-read-as"],
  ["X)", null, "mark-invalid"],
  ["(X", null, "mark-invalid"],
  ["X/(X)", null, "mark-invalid"],
  ["?", null, "mark-invalid"],
  ["måske", null, "mark-invalid"],
  ["17 %", null, "mark-invalid"],
];

test.each(SPELLINGS)("%s is read as %s", async (written, mark, told) => {
  const { marks, findings } = await read([
    ["mark", "M2", written],
    ["mark", "M3", "X"],
  ]);
  expect(marks).toEqual(mark === null ? { M3: "level" } : { M2: mark, M3: "level" });
  expect(findings).toEqual(told === null ? [] : [`${told} M2`]);
});

test("a number is no mark", async () => {
  const { marks, findings } = await read([
    ["mark", "M1", { kind: "number", number: 1 }],
    ["mark", "M3", "X"],
  ]);
  expect(marks).toEqual({ M3: "level" });
  expect(findings).toEqual(["mark-invalid M1"]);
});

test("a mark at a point says nothing; its text does, line by line", async () => {
  const { marks, texts, findings } = await read([
    ["mark", "P16", "X"],
    ["text", "P15", "Særlig indsats.\nSammen med Ballerup."],
  ]);
  expect(marks).toEqual({ P15: "told" });
  expect(texts).toEqual({ P15: "Særlig indsats.\nSammen med Ballerup." });
  expect(findings).toEqual(["mark-not-asked P16"]);
});

test("a remark beside a goal is kept, whether the goal is marked or not", async () => {
  const { marks, texts } = await read([
    ["mark", "M1", "X"],
    ["text", "M1", "Fra 71 til 74 pct."],
    ["text", "M4", "Følger senere."],
  ]);
  expect(marks).toEqual({ M1: "level" });
  expect(texts).toEqual({ M1: "Fra 71 til 74 pct.", M4: "Følger senere." });
});

test("a form that has lost its names, its marks and its hidden column is read by its words", async () => {
  const { standing, marks, texts, findings } = await read(
    [
      ["mark", "M1", "X"],
      ["mark", "M5", "(X)"],
      ["text", "M6", "Sygedagpengeområdet"],
      ["text", "P16", "Der er ansat en virksomhedskonsulent."],
    ],
    (made) => ({
      ...made,
      names: [],
      properties: { ...made.properties, custom: {} },
      sheets: made.sheets
        .filter(({ name }) => name === "Beskæftigelsesplan")
        .map((sheet) => ({ ...sheet, cells: [...sheet.cells].filter(({ column }) => column < 6) })),
    }),
  );
  expect(findings).toEqual([]);
  expect(standing).toBe("readable");
  expect(marks).toEqual({ M1: "level", M5: "effort", M6: "told", P16: "told" });
  expect(texts).toEqual({ M6: "Sygedagpengeområdet", P16: "Der er ansat en virksomhedskonsulent." });
});

test("rows that somebody has sorted keep their answers", async () => {
  const { marks } = await read(
    [
      ["mark", "M1", "X"],
      ["mark", "M2", "(X)"],
    ],
    (made) => ({
      ...made,
      sheets: made.sheets.map((sheet) => {
        if (sheet.name !== "Beskæftigelsesplan") return sheet;
        const swapped = new Map([
          [10, 11],
          [11, 10],
        ]);
        const cells = [...sheet.cells].map((cell) => ({ ...cell, row: swapped.get(cell.row) ?? cell.row }));
        return { ...sheet, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
      }),
    }),
  );
  expect(marks).toEqual({ M1: "level", M2: "effort" });
});
