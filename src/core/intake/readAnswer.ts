/** Turns a recommendation's row into what stands in its two answer cells, unjudged. */
import type { Area, Position } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import { readStatus, type ReadStatus } from "../forms/progress/status/readStatus";
import { answerPosition, type PlacedRow, shownAt } from "./sheetForm";
import { mergeAt, placeIn, type SeenCell } from "./sheetView";

export interface ReadCell {
  readonly place: Place;
  /** The cell that shows there; null when it is blank. */
  readonly cell: SeenCell | null;
  readonly text: string;
  /** A merged area that reaches over several rows. */
  readonly merged: Area | null;
}

export interface ReadAnswer {
  readonly row: PlacedRow;
  readonly status: ReadCell;
  readonly reading: ReadStatus;
  readonly remark: ReadCell;
}

export function readAnswer(row: PlacedRow): ReadAnswer {
  const status = readCell(row, answerPosition(row, "status"));
  const remark = readCell(row, answerPosition(row, "remark"));
  return { row, status, reading: readingOf(status.cell), remark };
}

/** Only text can be a status: a number, a date or an error is something else, whatever it looks like. */
function readingOf(cell: SeenCell | null): ReadStatus {
  if (!cell) return readStatus("");
  if (cell.value.kind !== "text" && cell.value.kind !== "blank") {
    return { reading: "invalid", readBy: null, candidates: [] };
  }
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
