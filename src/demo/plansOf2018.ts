/** The table of employment plans that was printed in 2018 → the form of each jobcentre, filled in as it would have been. */
import * as v from "valibot";
import { recipientsOf } from "../app/recipients";
import { askedBy, type Recipient } from "../app/order";
import { answerCellName } from "../core/marks/marks";
import { formOf } from "../core/forms";
import type { Definition } from "../core/sets/definition";
import { builtInDefinitions } from "../data";
import type { Texts } from "../language";
import { text } from "../workbook/content";
import type { WorkbookDescription } from "../workbook/description";
import printed from "./beskaeftigelsesplaner-2018.json";
import { fillCells } from "./fillForm";

const material = v.parse(
  v.object({
    matrix: v.array(
      v.object({
        name: v.string(),
        municipalities: v.array(v.string()),
        /** Of goal 1 to 5: "X", "(X)" or "". */
        goals: v.array(v.string()),
        remark: v.string(),
      }),
    ),
    handicap: v.array(v.object({ municipality: v.string(), text: v.string() })),
  }),
  printed,
);

/** As printed: a row for each jobcentre. */
export const MATRIX_OF_2018 = material.matrix;

/** @throws when the definition is not there: a mistake of ours */
export function plansOf2018(): Definition {
  const set = builtInDefinitions.find(({ id }) => id === "rar-hovedstaden-beskaeftigelsesplaner-2018");
  if (!set) throw new Error("The plans of 2018 are not built in.");
  return set;
}

export interface FilledPlan extends Recipient {
  readonly form: WorkbookDescription;
}

/**
 * A form for each of the 26 jobcentres. A plan that says nothing at all is marked "-" at its first goal: a form
 * without a word cannot be told from one that nobody has filled in.
 */
export function filledPlans(madeAt: string, texts: Texts): readonly FilledPlan[] {
  const set = plansOf2018();
  const form = formOf(set);
  return recipientsOf(set, askedBy(set)).map((recipient) => ({
    ...recipient,
    form: fillCells(
      form.describe({ ...recipient, madeAt, texts }),
      saidIn2018(recipient).map(
        ([field, item, words]) => [answerCellName(field, item), text(words)] as const,
      ),
    ),
  }));
}

/** What each of them has typed: the item and its field, and the words. */
export function saidIn2018({
  municipalities,
}: Recipient): readonly (readonly [field: string, item: string, words: string])[] {
  const codes = municipalities.map(({ code }) => code);
  const row = material.matrix.find((one) => one.municipalities.some((code) => codes.includes(code)));
  const handicap = material.handicap.find(({ municipality }) => codes.includes(municipality))?.text ?? "";
  const words = [
    ...(row?.goals ?? []).map((mark, index) => ["mark", `M${index + 1}`, mark] as const),
    ["text", "M6", row?.remark ?? ""] as const,
    ["text", "H1", handicap] as const,
  ];
  const filled = words.filter(([, , written]) => written !== "");
  return filled.length > 0 ? filled : [["mark", "M1", "-"]];
}
