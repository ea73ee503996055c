import type { Return } from "../core/intake/return";
import { sharingTexts } from "./sharingTexts";

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

test("a return is the same with shared texts as it was, first and last alike", () => {
  const shared = sharingTexts();
  expect(shared(one)).toEqual(one);
  expect(shared(structuredClone(one))).toEqual(one);
});
