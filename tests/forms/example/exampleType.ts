/** A form of another type, made through the public contract alone: two questions, answered Ja, Nej or Måske, and why. */
import * as v from "valibot";
import type { Form, FormRequest } from "../../../src/core/forms/contract/form";
import type { FormType } from "../../../src/core/forms/contract/formType";
import type { Field } from "../../../src/core/intake/formLayout";
import { judgeText } from "../../../src/core/intake/judgeText";
import type { AnsweredCells } from "../../../src/core/intake/readAnswer";
import type { JudgedAnswer } from "../../../src/core/intake/readableForm";
import { type Answer, fieldOf } from "../../../src/core/intake/return";
import { answerCellName, HEAD_NAMES, rowMark } from "../../../src/core/marks/marks";
import { formMarks, marksSheet } from "../../../src/core/marks/marksSheet";
import type { Definition } from "../../../src/core/sets/definition";
import { once } from "../../../src/core/sets/once";
import { comparable } from "../../../src/core/text/comparable";
import { toA1 } from "../../../src/workbook/address";
import { text } from "../../../src/workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../../src/workbook/description";

export interface Questions extends Definition {
  readonly form: "example";
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/** What can be answered, and how it is written. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["yes", "Ja"],
  ["no", "Nej"],
  ["perhaps", "Måske"],
]);
export const ANSWER = "answer";
export const WHY = "why";

function valueOf(written: string): string | null {
  return [...WORDS].find(([, word]) => comparable(word) === comparable(written))?.[0] ?? null;
}

const FIELDS: readonly Field[] = [
  {
    name: ANSWER,
    isHeading: (heading) => heading === "svar",
    choice: {
      read: (written) => {
        const value = valueOf(written);
        if (value) return { reading: value, readBy: "exact" };
        return { reading: written.trim() === "" ? "blank" : "invalid", readBy: null };
      },
      isValue: (written) => valueOf(written) !== null,
      isCommon: () => false,
      ofColour: () => null,
    },
  },
  { name: WHY, isHeading: (heading) => heading === "hvorfor", choice: null },
];

function judge({ cells, reading }: AnsweredCells, item: string): JudgedAnswer {
  const value = WORDS.has(reading.reading) ? reading.reading : null;
  const why = cells.get(WHY);
  const said = why ? judgeText(why, item) : null;
  const written = cells.get(ANSWER)?.text ?? "";
  return {
    given: value !== null,
    fields: {
      [ANSWER]: { value, written, readBy: value && reading.readBy },
      ...(said && { [WHY]: said.field }),
    },
    findings: said?.findings ?? [],
  };
}

const FIRST_ROW = 6;
const SHEET = "Spørgsmål";
export const NO_SHEET_PARTS = {
  gridlines: true,
  columns: [],
  rows: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
} as const;

function questionSheet({ title, questions, id }: Questions, name: string): SheetDescription {
  const cell = (row: number, column: number, words: string) => ({ row, column, content: text(words) });
  return {
    ...NO_SHEET_PARTS,
    name: SHEET,
    visibility: "visible",
    cells: [
      cell(1, 1, title),
      cell(3, 1, "Kommune"),
      cell(3, 2, name),
      ...["Nr.", "Spørgsmål", "Svar", "Hvorfor"].map((head, at) => cell(FIRST_ROW - 1, at + 1, head)),
      ...questions.flatMap((question, at) => [
        cell(FIRST_ROW + at, 1, question.id),
        cell(FIRST_ROW + at, 2, question.text),
        cell(FIRST_ROW + at, 5, rowMark(id, question.id)),
      ]),
    ],
  };
}

function describe(set: Questions, { municipalities, name, madeAt }: FormRequest): WorkbookDescription {
  const marks = formMarks({ id: set.id, fingerprint: set.id }, municipalities, madeAt);
  const named = (field: string, column: number) =>
    set.questions.map(({ id }, at) => ({
      name: answerCellName(field, id),
      sheet: SHEET,
      range: toA1({ row: FIRST_ROW + at, column }),
    }));
  const { title } = set;
  return {
    properties: { title, subject: name, description: title, creator: "x", created: madeAt, custom: marks },
    styles: { mark: {} },
    sheets: [questionSheet(set, name), marksSheet(marks)],
    names: [
      { name: HEAD_NAMES.municipality, sheet: SHEET, range: "B3" },
      ...named(ANSWER, 3),
      ...named(WHY, 4),
    ],
  };
}

const keptAnswer = v.object({ item: v.string(), value: v.nullable(v.string()), written: v.string() });

const open = once((set: Questions): Form => {
  const words = () => new Map([...WORDS, ["unanswered", "Intet svar"], ["missing", "Mangler"]]);
  return {
    ...set,
    fingerprint: set.id,
    items: set.questions.map((one) => ({
      ...one,
      variants: [],
      derivedFrom: [],
      required: true,
      allowed: [...WORDS.keys()],
    })),
    names: new Map(set.questions.map(({ id, text: asked }) => [id, `${id} ${asked}`])),
    fields: FIELDS,
    prints: {
      texts: printedIn(set),
      introductions: [],
      labels: [],
      verdicts: [],
      counts: [],
      earlier: [],
    },
    looks: new Map(),
    record: {
      row: (answer) => {
        const { value, written } = fieldOf(answer, ANSWER);
        return { item: answer.item, value, written };
      },
      text: (answer) => fieldOf(answer, WHY).value ?? "",
      read: (kept) => {
        const { success, output } = v.safeParse(keptAnswer, kept);
        return success ? (why) => answerFrom(output, why) : null;
      },
    },
    extent: () => [`${set.questions.length} spørgsmål`],
    valueWords: words,
    valueNames: words,
    spokenWords: words,
    judge,
    fileName: (recipient) => `Spørgsmål ${recipient}`,
    describe: (request) => describe(set, request),
    repair: () => null,
  };
});

function printedIn(set: Questions): readonly string[] {
  return [...questionSheet(set, "").cells].flatMap(({ content }) =>
    content.kind === "text" ? [content.text] : [],
  );
}

function answerFrom({ item, value, written }: v.InferOutput<typeof keptAnswer>, why: string): Answer {
  const nowhere = { cell: null, readBy: null };
  return {
    item: item,
    given: value !== null,
    fields: {
      [ANSWER]: { value, written, ...nowhere },
      [WHY]: { value: why === "" ? null : why, written: why, ...nowhere },
    },
    matchedBy: null,
    confidence: 1,
  };
}

const line = v.object({ id: v.string(), text: v.string() });
const schema = v.object({
  form: v.literal("example"),
  id: v.string(),
  title: v.string(),
  body: v.string(),
  kkr: v.string(),
  year: v.number(),
  questions: v.array(line),
});

export const exampleType: FormType<Questions> = {
  name: "example",
  isOwn: (definition): definition is Questions => definition.form === "example",
  open,
  parse: (json) => {
    const parsed = v.safeParse(schema, json);
    if (!parsed.success)
      return { ok: false, problems: [{ path: "", code: "not-an-object", parameters: {} }] };
    const { year, ...set } = parsed.output;
    const nothing = {
      formTitle: null,
      approved: null,
      contactEmail: null,
      deadline: null,
      previousSet: null,
    };
    return { ok: true, set: { ...set, ...nothing, period: { from: year, to: year } } };
  },
};
