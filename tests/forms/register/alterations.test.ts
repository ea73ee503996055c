/** What people do to a form about collaborations before they send it: what is read, and what is said of it. */
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { formOf } from "../../../src/core/forms";
import { readReturn } from "../../../src/core/intake/readReturn";
import { answerCellName } from "../../../src/core/marks/marks";
import { builtInDefinitions, registry } from "../../../src/data";
import { fillCells } from "../../../src/demo/fillForm";
import { textsOf } from "../../../src/language";
import { text } from "../../../src/workbook/content";
import type { CellContent, SheetDescription, WorkbookDescription } from "../../../src/workbook/description";

const register = builtInDefinitions.find(({ form }) => form === "register");
const [gladsaxe] = registry.municipalities.filter(({ name }) => name === "Gladsaxe");
if (!register || !gladsaxe) throw new Error("The collaborations of 2015, or Gladsaxe, are gone.");
const form = formOf(register);
const blank = form.describe({
  municipalities: [gladsaxe],
  name: "Gladsaxe",
  madeAt: "2015-01-02T08:00:00Z",
  texts: textsOf("da"),
});

type Typed = Readonly<Record<string, string | CellContent>>;

/** Gladsaxe's form with contents in its cells ("state b03"), as it is read. */
async function read(
  typed: Typed,
  alter: (made: WorkbookDescription) => WorkbookDescription = (made) => made,
) {
  const contents = Object.entries(typed).map(([where, content]) => {
    const [field = "", item = ""] = where.split(" ");
    return [answerCellName(field, item), typeof content === "string" ? text(content) : content] as const;
  });
  const one = readReturn({
    file: { name: "Gladsaxe.xlsx", sha256: "" },
    read: readWorkbook(await writeWorkbook(alter(fillCells(blank, contents)))),
    form,
    known: builtInDefinitions.map(formOf),
    registry,
    asked: registry.municipalities.map(({ code }) => code),
  });
  return {
    standing: one.standing,
    told: Object.fromEntries(
      one.answers.flatMap(({ item, fields }) =>
        Object.entries(fields).flatMap(([name, { value }]) =>
          value === null ? [] : [[`${name} ${item}`, value] as const],
        ),
      ),
    ),
    findings: one.findings.map(({ code, item }) => `${code} ${item ?? ""}`.trim()),
  };
}

/** The form's first sheet, altered. */
function onSheet(alter: (sheet: SheetDescription) => SheetDescription) {
  return (made: WorkbookDescription): WorkbookDescription => ({
    ...made,
    sheets: made.sheets.map((sheet, index) => (index === 0 ? alter(sheet) : sheet)),
  });
}

function withRows(sheet: SheetDescription, rowOf: (row: number) => number | null): SheetDescription {
  const cells = [...sheet.cells].flatMap((cell) => {
    const row = rowOf(cell.row);
    return row === null ? [] : [{ ...cell, row }];
  });
  return { ...sheet, cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

/** As somebody may type it → how it is read, and whether that is told. */
const SPELLINGS: readonly (readonly [written: string, state: string | null, told: string | null])[] = [
  ["I gang", "ongoing", null],
  ["i gang ", "ongoing", null],
  ["Ongoing", "ongoing", null],
  ["igang", "ongoing", "state-read-as"],
  ["aktiv", "ongoing", "state-read-as"],
  ["ja", "ongoing", "state-read-as"],
  ["x", "ongoing", "state-read-as"],
  ["AFSLUTTET", "ended", null],
  ["ophørt", "ended", "state-read-as"],
  ["Forslag", "proposal", null],
  ["idé", "proposal", "state-read-as"],
  ["Deltager ikke", "none", null],
  ["nej", "none", "state-read-as"],
  ["-", "none", "state-read-as"],
  ["måske", null, "state-invalid"],
  ["I gang/afsluttet", null, "state-invalid"],
  ["2015", null, "state-invalid"],
];

test.each(SPELLINGS)("%s is read as %s", async (written, state, told) => {
  const found = await read({ "state b03": written, "state b04": "I gang" });
  expect(found.told).toEqual({ ...(state === null ? {} : { "state b03": state }), "state b04": "ongoing" });
  expect(found.findings).toEqual(told === null ? [] : [`${told} b03`]);
});

const CONFIRMED = { "state b03": "I gang", "state b04": "Afsluttet" };
const AS_READ = { "state b03": "ongoing", "state b04": "ended" };

/** What is done → what else is told than that b03 goes on and b04 has ended, and what is said of it. */
const KINDS: readonly (readonly [
  what: string,
  typed: Typed,
  told: Readonly<Record<string, string>>,
  findings: readonly string[],
])[] = [
  ["a corrected cell", { "target b03": "Alle ledige" }, { "target b03": "Alle ledige" }, []],
  ["a cell that was emptied is no correction", { "target b03": "" }, {}, []],
  [
    "the known words typed again, in capitals",
    { "target b03": "ALLE BORGERE I GLADSAXE OG GENTOFTE KOMMUNER." },
    {},
    [],
  ],
  ["the known title typed again", { "title b03": "Fælles temamøder for ledige" }, {}, []],
  ["another title", { "title b03": "Temamøder" }, { "title b03": "Temamøder" }, []],
  [
    "a new one with a title that is known",
    { "state N1": "I gang", "title N1": "A-kasser netværk" },
    { "state N1": "ongoing", "title N1": "A-kasser netværk" },
    [],
  ],
  [
    "a new one in the last row",
    { "state N20": "Forslag", "title N20": "Fælles elevpool" },
    { "state N20": "proposal", "title N20": "Fælles elevpool" },
    [],
  ],
  [
    "a new one without an answer",
    { "title N1": "Fælles elevpool" },
    { "state N1": "told", "title N1": "Fælles elevpool" },
    ["state-missing N1"],
  ],
  [
    "a new one without a title",
    { "state N1": "I gang", "purpose N1": "Flere i job" },
    { "state N1": "ongoing", "purpose N1": "Flere i job" },
    ["title-missing N1"],
  ],
  [
    "a type that is none",
    { "category b03": "Sundhed" },
    { "category b03": "Sundhed" },
    ["category-unread b03"],
  ],
  [
    "a type in other words",
    { "category b03": "Rettet mod virksomheder" },
    { "category b03": "Rettet mod virksomheder" },
    [],
  ],
  ["several lines", { "content b03": "Møder.\nOg kaffe." }, { "content b03": "Møder.\nOg kaffe." }, []],
  ["what looks like a formula", { "content b03": "=1+1" }, { "content b03": "=1+1" }, []],
  [
    "a number where words stand",
    { "content b03": { kind: "number", number: 12 } },
    { "content b03": "12" },
    ["remark-read-as b03"],
  ],
  [
    "another one's row pointed to",
    { "same N1": "o09", "state N1": "I gang", "title N1": "Netværk" },
    { "same N1": "o09", "state N1": "ongoing", "title N1": "Netværk" },
    [],
  ],
];

test.each(KINDS)("%s", async (_, typed, told, findings) => {
  const found = await read({ ...CONFIRMED, ...typed });
  expect(found.told).toEqual({ ...AS_READ, ...told });
  expect(found.findings).toEqual(findings);
  expect(found.standing).toBe("readable");
});

test("names, marks and the hidden column are lost: the printed titles lead", async () => {
  const found = await read(
    { ...CONFIRMED, "state N1": "Forslag", "title N1": "Fælles elevpool" },
    (made) => ({
      ...onSheet((sheet) => ({ ...sheet, cells: [...sheet.cells].filter(({ column }) => column < 15) }))(
        made,
      ),
      names: [],
      properties: { ...made.properties, custom: {} },
    }),
  );
  expect(found.told).toEqual({ ...AS_READ, "state N1": "proposal", "title N1": "Fælles elevpool" });
});

test("rows that were sorted keep their answers", async () => {
  const found = await read(
    CONFIRMED,
    onSheet((sheet) => withRows(sheet, (row) => (row === 11 ? 12 : row === 12 ? 11 : row))),
  );
  expect(found.told).toEqual(AS_READ);
});

test("rows that were deleted are told of, and nothing else is lost", async () => {
  const kept = onSheet((sheet) => withRows(sheet, (row) => (row > 36 ? null : row)));
  const found = await read(CONFIRMED, (made) => ({
    ...kept(made),
    names: made.names.filter(({ range }) => Number(/\d+/.exec(range)?.[0]) <= 36),
  }));
  expect(found.told).toEqual(AS_READ);
  expect(found.findings).toHaveLength(25);
  expect(new Set(found.findings.map((one) => one.split(" ")[0]))).toEqual(
    new Set(["recommendation-missing"]),
  );
});

test("words below the last free row are quoted", async () => {
  const found = await read(
    CONFIRMED,
    onSheet((sheet) => ({
      ...sheet,
      cells: [...sheet.cells, { row: 80, column: 4, content: text("Endnu et samarbejde om fleksjob") }],
    })),
  );
  expect(found.told).toEqual(AS_READ);
  expect(found.findings).toEqual(["own-row"]);
});
