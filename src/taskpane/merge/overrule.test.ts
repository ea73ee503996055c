import { FIELDS } from "../../core/forms/progress/reading/fields";
import { answerOf, type ProgressAnswer } from "../../core/forms/progress/reading/answers";
import type { Answer, Return } from "../../core/intake/return";
import type { Correction } from "../../core/ledger/secretariat";
import { interpreted, standsAs, withOverruling, withOverrulings } from "./overrule";

function answer(recommendation: string, part: Partial<ProgressAnswer>): Answer {
  return answerOf({
    recommendation,
    status: null,
    statusAsWritten: "",
    remark: "",
    cell: null,
    remarkCell: null,
    matchedBy: "name",
    confidence: 1,
    readBy: null,
    ...part,
  });
}

const FORM = { fields: FIELDS };

const joint: Return = {
  file: { name: "Tårnby-Dragør.xlsx", sha256: "a" },
  municipalities: ["185", "155"],
  setId: null,
  savedBy: null,
  savedAt: null,
  head: { municipality: "", contact: "", email: "", councilDate: "" },
  answers: [
    answer("1.1", { status: "green", statusAsWritten: "Grøn", readBy: "exact" }),
    answer("2.1", { status: "green", statusAsWritten: "groen", readBy: "spelling" }),
    answer("2.2", { statusAsWritten: "Lilla" }),
    answer("2.3", { statusAsWritten: " " }),
  ],
  findings: [],
  standing: "readable",
};

const overruled = (recommendation: string, outcome: "red" | "green" | "unanswered") => ({
  file: "a",
  recommendation,
  outcome,
});

test("what was read by a rule, or could not be read, is shown; what was simply written or left open is not", () => {
  expect(interpreted(joint, FORM).map(({ item }) => item)).toEqual(["2.1", "2.2"]);
});

test("an overruling is a correction for each municipality that the return counts for", () => {
  const corrections = withOverrulings([], [overruled("2.1", "red")], [joint], [], FORM);
  expect(corrections).toEqual([
    { municipality: "185", item: "2.1", file: "a", fields: { status: "red" } },
    { municipality: "155", item: "2.1", file: "a", fields: { status: "red" } },
  ]);
  const [, second] = joint.answers;
  expect(second && standsAs(second, joint, FORM, corrections)).toBe("red");
  expect(second && standsAs(second, joint, FORM, [])).toBe("green");
});

test("where it was decided for whom the return counts, it is a correction for them", () => {
  const decided = [{ file: "a", countsFor: ["155"], chosenOver: [] }];
  expect(withOverrulings([], [overruled("2.2", "green")], [joint], decided, FORM)).toEqual([
    { municipality: "155", item: "2.2", file: "a", fields: { status: "green" } },
  ]);
});

test("choosing what was read takes a correction back, and leaves the remark and all others alone", () => {
  const other: Correction = {
    municipality: "101",
    item: "2.1",
    file: "b",
    fields: { status: "red" },
  };
  const earlier: readonly Correction[] = [
    other,
    { municipality: "185", item: "2.1", file: "a", fields: { status: "red", remark: "Rettet." } },
    { municipality: "155", item: "2.1", file: "a", fields: { status: "red" } },
  ];
  expect(withOverrulings(earlier, [overruled("2.1", "green")], [joint], [], FORM)).toEqual([
    other,
    { municipality: "185", item: "2.1", file: "a", fields: { remark: "Rettet." } },
  ]);
  expect(withOverrulings([], [overruled("2.2", "unanswered")], [joint], [], FORM)).toEqual([]);
});

test("the later choice on an answer takes the place of the earlier one", () => {
  const choices = [overruled("2.1", "red"), overruled("2.2", "red"), overruled("2.1", "unanswered")];
  expect(choices.reduce(withOverruling, [])).toEqual([
    overruled("2.2", "red"),
    overruled("2.1", "unanswered"),
  ]);
});
