import type { Answer, Return } from "../core/intake/return";
import { sharingEqual } from "./sharingEqual";

const one: Return = {
  file: { name: "A.xlsx", sha256: "a" },
  municipalities: ["101"],
  setId: null,
  savedBy: null,
  savedAt: null,
  head: { municipality: "", contact: "", email: "", councilDate: "" },
  answers: [
    {
      recommendation: "1.1",
      status: null,
      statusAsWritten: "",
      remark: "Vi er i gang.",
      cell: null,
      remarkCell: "Fremdriftsskema!D9",
      matchedBy: null,
      confidence: 0,
      readBy: null,
    },
  ],
  findings: [],
  standing: "readable",
};

test("a return is the same as it was, first and last alike", () => {
  const shared = sharingEqual();
  expect(shared(one)).toEqual(one);
  expect(shared(structuredClone(one))).toEqual(one);
});

test("an answer that comes again is held once", () => {
  const shared = sharingEqual();
  const first = shared(one);
  const again = shared(structuredClone(one));
  expect(again.answers[0]).toBe(first.answers[0]);
  expect(again.head).toBe(first.head);
});

/** The type asks for each field that an answer has: none of them may be passed over. */
const changes: Readonly<Record<keyof Answer, Partial<Answer>>> = {
  recommendation: { recommendation: "1.2" },
  status: { status: "green" },
  statusAsWritten: { statusAsWritten: "Grøn" },
  remark: { remark: "Vi er færdige." },
  cell: { cell: "Fremdriftsskema!C9" },
  remarkCell: { remarkCell: "Fremdriftsskema!D10" },
  matchedBy: { matchedBy: "text" },
  confidence: { confidence: 1 },
  readBy: { readBy: "exact" },
};

test.each(Object.entries(changes))("an answer with another %s is another", (_, change) => {
  const shared = sharingEqual();
  shared(one);
  const other = { ...one, answers: one.answers.map((answer) => ({ ...answer, ...change })) };
  expect(shared(other)).toEqual(other);
  expect(shared(one)).toEqual(one);
});
