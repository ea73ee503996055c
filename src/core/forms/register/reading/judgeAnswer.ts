/** Turns what stands in a row's cells into its state, what it tells, and findings, each cause named once. */
import { type Finding, finding, plainFinding } from "../../../findings/finding";
import { judgeText } from "../../../intake/judgeText";
import type { AnsweredCells, ReadCell } from "../../../intake/readAnswer";
import type { JudgedAnswer, JudgedField } from "../../../intake/readableForm";
import { type Asked, DETAILS, type Detail } from "../known/register";
import { SAME, STATE } from "./fields";
import { isAsKnown } from "./knownTexts";
import { readCategory, STATES, type StateValue } from "./values";

const NOTHING: JudgedField = { value: null, written: "", readBy: null };

export function judgeAnswer(read: AnsweredCells, { id, known }: Asked): JudgedAnswer {
  const { cells, reading, place } = read;
  const blank: ReadCell = { place, cell: null, text: "", merged: null };
  const told = DETAILS.map((detail) => {
    const { field, findings } = judgeText(cells.get(detail) ?? blank, id);
    const isLeft = field.value !== null && known !== null && isAsKnown(known, detail, field.value);
    return { detail, field: isLeft ? NOTHING : field, findings: isLeft ? [] : findings };
  });
  const same = judgeText(cells.get(SAME) ?? blank, id);
  const state = cells.get(STATE) ?? blank;
  const chosen = state.cell?.struck === true ? null : (STATES.find((one) => one === reading.reading) ?? null);
  const isTold = told.some(({ field }) => field.value !== null);
  const value: StateValue | null = chosen ?? (isTold ? "told" : null);
  const at = { place: state.place, item: id };
  const titled = told.some(({ detail, field }) => detail === "title" && field.value !== null);
  return {
    given: value !== null,
    fields: {
      [STATE]: { value, written: state.text, readBy: chosen === null ? null : reading.readBy },
      ...Object.fromEntries(told.map(({ detail, field }) => [detail, field])),
      [SAME]: same.field,
    },
    findings: [
      ...ofState(state, chosen, reading.readBy, at),
      ...(value === "told" && state.text.trim() === "" ? [plainFinding("state-missing", at)] : []),
      ...(value !== null && known === null && !titled ? [plainFinding("title-missing", at)] : []),
      ...told.flatMap(({ detail, field, findings }) => [
        ...findings,
        ...unread(detail, field, { place: cells.get(detail)?.place ?? place, item: id }),
      ]),
      ...same.findings,
    ],
  };
}

type At = { readonly place: ReadCell["place"]; readonly item: string };

function ofState(
  { cell, text }: ReadCell,
  state: (typeof STATES)[number] | null,
  readBy: string | null,
  at: At,
): readonly Finding[] {
  const written = text.trim();
  if (cell?.shows === "picture")
    return [finding("state-unreadable", at, { because: "picture", written: "" })];
  if (cell?.struck === true) return [finding("state-unreadable", at, { because: "struck", written })];
  if (state === null) return written === "" ? [] : [finding("state-invalid", at, { written })];
  return readBy === "exact" ? [] : [finding("state-read-as", at, { written, state })];
}

/** The words are kept; they are only counted under no category. */
function unread(detail: Detail, { value }: JudgedField, at: At): readonly Finding[] {
  if (detail !== "category" || value === null || readCategory(value) !== null) return [];
  return [finding("category-unread", at, { written: value.trim() })];
}
