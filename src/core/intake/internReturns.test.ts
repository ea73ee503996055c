import { internReturns } from "./internReturns";
import { type Answer, type FieldAnswer, fieldOf, type Return } from "./return";

const one: Return = {
  file: { name: "A.xlsx", sha256: "a" },
  municipalities: ["101"],
  setId: null,
  savedBy: null,
  savedAt: null,
  head: { municipality: "", contact: "", email: "", councilDate: "" },
  answers: [
    {
      item: "1.1",
      given: false,
      fields: {
        status: { value: null, written: "", cell: null, readBy: null },
        remark: {
          value: "Vi er i gang.",
          written: "Vi er i gang.",
          cell: "Fremdriftsskema!D9",
          readBy: null,
        },
      },
      matchedBy: null,
      confidence: 0,
    },
  ],
  findings: [],
  standing: "readable",
};

test("a return is the same as it was, first and last alike", () => {
  const held = internReturns();
  expect(held(one)).toEqual(one);
  expect(held(structuredClone(one))).toEqual(one);
});

test("an answer that comes again is held once", () => {
  const held = internReturns();
  const first = held(one);
  expect(held(structuredClone(one)).answers[0]).toBe(first.answers[0]);
});

test("an answer whose fields stand in another order is the same answer", () => {
  const held = internReturns();
  const turned = one.answers.map(({ item, ...rest }) => ({ ...rest, item }));
  expect(held({ ...one, answers: turned }).answers[0]).toBe(held(one).answers[0]);
});

/** The type asks for each field that an answer has: none of them may be passed over. */
const changes: Readonly<Record<keyof Answer, Partial<Answer>>> = {
  item: { item: "1.2" },
  given: { given: true },
  fields: { fields: {} },
  matchedBy: { matchedBy: "text" },
  confidence: { confidence: 1 },
};

const fieldChanges: Readonly<Record<keyof FieldAnswer, Partial<FieldAnswer>>> = {
  value: { value: "green" },
  written: { written: "Grøn" },
  cell: { cell: "Fremdriftsskema!C9" },
  readBy: { readBy: "exact" },
};

test.each(Object.entries(fieldChanges))("an answer with a field of another %s is another", (_, change) => {
  const held = internReturns();
  held(one);
  const changed = (fields: Answer["fields"]) => ({ ...fields, status: { ...UNSAID, ...change } });
  const other = {
    ...one,
    answers: one.answers.map((answer) => ({ ...answer, fields: changed(answer.fields) })),
  };
  expect(held(other)).toEqual(other);
  expect(held(one)).toEqual(one);
});

const UNSAID: FieldAnswer = { value: null, written: "", cell: null, readBy: null };

test.each(Object.entries(changes))("an answer with another %s is another", (_, change) => {
  const held = internReturns();
  held(one);
  const other = { ...one, answers: one.answers.map((answer) => ({ ...answer, ...change })) };
  expect(held(other)).toEqual(other);
  expect(held(one)).toEqual(one);
});

test("what stands in one field is not what stands in another", () => {
  const held = internReturns();
  const [answer] = one.answers;
  const swapped = {
    ...one,
    answers: answer
      ? [{ ...answer, fields: { status: fieldOf(answer, "remark"), remark: fieldOf(answer, "status") } }]
      : [],
  };
  held(one);
  expect(held(swapped)).toEqual(swapped);
});
