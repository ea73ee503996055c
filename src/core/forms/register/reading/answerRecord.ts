/** How an overview keeps what a row says: state and places as a row, and all that is told as one text beside it. */
import * as v from "valibot";
import type { AnswerRecord } from "../../../intake/formLayout";
import { type FieldAnswer, fieldOf } from "../../../intake/return";
import { DETAILS } from "../known/register";
import { SAME, STATE } from "./fields";

const TOLD = [...DETAILS, SAME];

const keptAnswer = v.object({
  item: v.string(),
  state: v.nullable(v.picklist(["ongoing", "ended", "proposal", "none", "told"])),
  written: v.string(),
  cell: v.nullable(v.string()),
  cells: v.record(v.string(), v.nullable(v.string())),
  matchedBy: v.nullable(v.picklist(["name", "id", "number", "text"])),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  readBy: v.nullable(v.string()),
});

const keptTexts = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

export const ANSWER_RECORD: AnswerRecord = {
  row: (answer) => {
    const { value, written, cell, readBy } = fieldOf(answer, STATE);
    const { item, matchedBy, confidence } = answer;
    const told = TOLD.map((name) => [name, fieldOf(answer, name)] as const);
    const cells = Object.fromEntries(
      told.filter(([, { value: text }]) => text !== null).map(([name, field]) => [name, field.cell]),
    );
    return { item, state: value, written, cell, cells, matchedBy, confidence, readBy };
  },
  text: (answer) => {
    const told = TOLD.map((name) => [name, fieldOf(answer, name).value] as const);
    const said = told.filter(([, value]) => value !== null);
    return said.length === 0 ? "" : JSON.stringify(Object.fromEntries(said));
  },
  read: (kept) => {
    const { success, output } = v.safeParse(keptAnswer, kept);
    if (!success) return null;
    const { item, state, written, cell, cells, matchedBy, confidence, readBy } = output;
    return (text) => ({
      item,
      given: state !== null,
      fields: {
        [STATE]: { value: state, written, cell, readBy },
        ...Object.fromEntries(TOLD.map((name) => [name, fieldFrom(textsIn(text)[name], cells[name])])),
      },
      matchedBy,
      confidence,
    });
  },
};

/** A text that somebody has altered so that it is none of ours is kept whole, as what the collaboration is about. */
function textsIn(text: string): Readonly<Record<string, string>> {
  if (text === "") return {};
  const { success, output } = v.safeParse(keptTexts, text);
  return success ? output : { content: text };
}

function fieldFrom(value: string | undefined, cell: string | null | undefined): FieldAnswer {
  return { value: value ?? null, written: value ?? "", cell: cell ?? null, readBy: null };
}
