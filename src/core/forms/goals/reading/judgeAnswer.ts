/** Turns what stands in a row's two cells into mark, text and findings, each cause named once. */
import { type Finding, finding } from "../../../findings/finding";
import { judgeText } from "../../../intake/judgeText";
import type { AnsweredCells, ReadCell } from "../../../intake/readAnswer";
import type { JudgedAnswer } from "../../../intake/readableForm";
import type { Asked } from "../plans/plans";
import { MARK, TEXT } from "./fields";
import { CHOICES, type MarkValue } from "./values";

/** @param asked goals are marked; points are told of in a text */
export function judgeAnswer(read: AnsweredCells, { kind, about: { id } }: Asked): JudgedAnswer {
  const { cells, reading, place } = read;
  const blank: ReadCell = { place, cell: null, text: "", merged: null };
  const mark = cells.get(MARK) ?? blank;
  const text = judgeText(cells.get(TEXT) ?? blank, id);
  const chosen = mark.cell?.struck === true ? null : (CHOICES.find((one) => one === reading.reading) ?? null);
  const value: MarkValue | null = kind === "goal" ? chosen : text.field.value === null ? null : "told";
  const at = { place: mark.place, item: id };
  return {
    given: value !== null,
    fields: {
      [MARK]: {
        value,
        written: mark.text,
        readBy: kind === "goal" && value !== null ? reading.readBy : null,
      },
      [TEXT]: text.field,
    },
    findings: [
      ...(kind === "goal" ? ofMark(mark, chosen, reading.readBy, at) : notAsked(mark, at)),
      ...text.findings,
    ],
  };
}

type At = { readonly place: ReadCell["place"]; readonly item: string };

function ofMark(
  { cell, text }: ReadCell,
  value: (typeof CHOICES)[number] | null,
  readBy: string | null,
  at: At,
): readonly Finding[] {
  if (cell?.shows === "picture") return [finding("mark-unreadable", at, { because: "picture", written: "" })];
  if (cell?.struck === true)
    return [finding("mark-unreadable", at, { because: "struck", written: text.trim() })];
  if (value === null)
    return text.trim() === "" ? [] : [finding("mark-invalid", at, { written: text.trim() })];
  return readBy === "exact" ? [] : [finding("mark-read-as", at, { written: text.trim(), mark: value })];
}

/** A mark in a row that asks for words says nothing that could be counted. */
function notAsked({ text }: ReadCell, at: At): readonly Finding[] {
  return text.trim() === "" ? [] : [finding("mark-not-asked", at, { written: text.trim() })];
}
