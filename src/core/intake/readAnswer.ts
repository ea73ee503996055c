/** Turns an item's row into what stands in its answer cells, unjudged. */
import type { Area, Position } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import type { Field, ReadChoice } from "./formLayout";
import { answerPosition, type PlacedRow, shownAt } from "./sheetForm";
import { mergeAt, placeIn, type SeenCell } from "./sheetView";
import { readAs } from "./cellText";

export interface ReadCell {
  readonly place: Place;
  /** The cell that shows there; null when it is blank. */
  readonly cell: SeenCell | null;
  readonly text: string;
  /** A merged area that reaches over several rows. */
  readonly merged: Area | null;
}

/** An item's cells, wherever they stand. */
export interface AnsweredCells {
  /** Of the first field. */
  readonly place: Place;
  /** By the fields' names. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** What the first field says. */
  readonly reading: ReadChoice;
}

/** Those in an item's row. */
export interface ReadAnswer extends AnsweredCells {
  readonly row: PlacedRow;
}

export function readAnswer(row: PlacedRow): ReadAnswer {
  const { fields } = row.form;
  const cells = new Map(fields.map(({ name }) => [name, readCell(row, answerPosition(row, name))]));
  const [first] = cells.values();
  if (!first) throw new Error("A form without fields cannot be answered.");
  return { row, place: first.place, cells, reading: readingOf(first.cell, fields) };
}

/** What is written in the fields, as findings quote it: the first, and what is said beside it. */
export function saidIn({ cells }: ReadAnswer): { readonly status: string; readonly remark: string } {
  const [status = "", ...others] = [...cells.values()].map(({ text }) => text);
  return { status, remark: others.filter((text) => text !== "").join(" · ") };
}

/** The same as one text: "Gul: vi er i gang"; "" where nothing is written. */
export function quotationOf(answer: ReadAnswer): string {
  const { status, remark } = saidIn(answer);
  return [status, remark].filter((text) => text.trim() !== "").join(": ");
}

/** Only text can be a choice: a number, a date or an error is something else, whatever it looks like. */
export function readingOf(cell: SeenCell | null, [field]: readonly Field[]): ReadChoice {
  if (!cell) return readAs(field, "");
  if (cell.value.kind !== "text" && cell.value.kind !== "blank") return { reading: "invalid", readBy: null };
  return cell.written.reading;
}

function readCell({ form: { view } }: PlacedRow, position: Position): ReadCell {
  const cell = shownAt(view, position);
  const merge = mergeAt(view, position);
  return {
    place: placeIn(view, position),
    cell,
    text: cell?.written.text ?? "",
    merged: merge && isTall(merge) ? merge : null,
  };
}

function isTall({ from, to }: Area): boolean {
  return to.row > from.row;
}
