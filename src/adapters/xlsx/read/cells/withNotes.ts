/** Turns cells and the notes on them into cells that carry their notes. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import type { Meter } from "../../../ooxml/read/limits/budgets";
import type { CellNote } from "../parts/comments";
import { BLANK } from "./cellValue";

/** A note on an empty cell makes the cell part of the snapshot. The cells come in no particular order. */
export function withNotes(
  cells: readonly CellSnapshot[],
  notes: readonly CellNote[],
  meter: Meter,
): CellSnapshot[] {
  const key = (row: number, column: number) => `${row},${column}`;
  const waiting = new Map<string, CellNote[]>();
  const threaded = new Set(notes.filter(({ time }) => time !== "").map(({ at }) => key(at.row, at.column)));
  for (const note of notes) {
    const place = key(note.at.row, note.at.column);
    meter.cells(1);
    meter.characters(note.text.length);
    // The stand-in says what the thread says; without the thread it is all that there is.
    if (note.text === "" || (note.standIn && threaded.has(place))) continue;
    const there = waiting.get(place);
    if (there) there.push(note);
    else waiting.set(place, [note]);
  }
  const textsOf = (found: readonly CellNote[]) =>
    [...found].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ text }) => text);
  const joined = cells.map((cell): CellSnapshot => {
    const place = key(cell.row, cell.column);
    const found = waiting.get(place);
    if (!found) return cell;
    waiting.delete(place);
    return { ...cell, notes: textsOf(found) };
  });
  for (const found of waiting.values()) {
    const first = found[0];
    if (first) joined.push({ ...first.at, value: BLANK, notes: textsOf(found) });
  }
  return joined;
}
