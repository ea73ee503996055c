/** How an overview keeps an answer about a plan: as a row, and its text beside it. */
import * as v from "valibot";
import type { AnswerRecord } from "../../../intake/formLayout";
import { fieldOf } from "../../../intake/return";
import { MARK, TEXT } from "./fields";

const keptAnswer = v.object({
  item: v.string(),
  mark: v.nullable(v.picklist(["level", "effort", "none", "told"])),
  written: v.string(),
  cell: v.nullable(v.string()),
  textCell: v.nullable(v.string()),
  matchedBy: v.nullable(v.picklist(["name", "id", "number", "text"])),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  readBy: v.nullable(v.string()),
});

export const ANSWER_RECORD: AnswerRecord = {
  row: (answer) => {
    const { value, written, cell, readBy } = fieldOf(answer, MARK);
    const { item, matchedBy, confidence } = answer;
    return {
      item,
      mark: value,
      written,
      cell,
      textCell: fieldOf(answer, TEXT).cell,
      matchedBy,
      confidence,
      readBy,
    };
  },
  text: (answer) => fieldOf(answer, TEXT).value ?? "",
  read: (kept) => {
    const { success, output } = v.safeParse(keptAnswer, kept);
    if (!success) return null;
    const { item, mark, written, cell, textCell, matchedBy, confidence, readBy } = output;
    return (text) => ({
      item,
      given: mark !== null,
      fields: {
        [MARK]: { value: mark, written, cell, readBy },
        [TEXT]: { value: text === "" ? null : text, written: text, cell: textCell, readBy: null },
      },
      matchedBy,
      confidence,
    });
  },
};
