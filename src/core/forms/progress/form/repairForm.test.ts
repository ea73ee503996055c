import { builtInSets } from "../../../../data";
import { textsOf } from "../../../../language";
import { answerLines, formLines } from "./formLines";
import { formSheet } from "./formSheet";
import { repairForm } from "./repairForm";

const texts = textsOf("da");
const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
if (!set) throw new Error("The set is built in.");
const rows = new Map(answerLines(formLines(set)).map((line) => [line.recommendation.id, line.row]));
const form = formSheet(set, "Ballerup", texts);

test("a form whose rows have not moved gets back what it was made with", () => {
  const repaired = repairForm(set, "Fremdriftsskema", rows, texts);
  expect(repaired?.conditionalFormats).toEqual(form.conditionalFormats);
  // The theme of a proposal is no answer: it may be written without a list.
  const ofAnswers = form.validations.filter(({ range }) => range.startsWith("C"));
  expect(repaired?.validations).toEqual(ofAnswers);
});

test("dropdowns and colours follow rows that were inserted above", () => {
  const moved = new Map([...rows].map(([id, row]) => [id, row + 3]));
  const repaired = repairForm(set, "Svar", moved, texts);
  expect(repaired?.name).toBe("Svar");
  expect(repaired?.validations[0]?.range).toBe("C14");
  expect(repaired?.conditionalFormats[0]?.range).toBe("C14:C45");
});

test("where no answer is in its place there is nothing to repair", () => {
  expect(repairForm(set, "Ark1", new Map(), texts)).toBeNull();
});
