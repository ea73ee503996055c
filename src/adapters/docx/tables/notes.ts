/** Turns the notes that blocks refer to into their texts. */
import type { Meter } from "../../ooxml/read/limits/budgets";
import type { Block, NoteKey } from "../story/blocks";
import { notesIn } from "../story/plainText";

/** Texts of the comments, footnotes and endnotes that hang on the blocks, in reading order. */
export type NotesOf = (blocks: readonly Block[]) => readonly string[];

/** A note may be named any number of times; each time its text counts. */
export function notesOf(texts: ReadonlyMap<NoteKey, string>, meter: Meter): NotesOf {
  return (blocks) =>
    [...new Set(notesIn(blocks))].flatMap((key) => {
      const text = texts.get(key) ?? "";
      meter.cells(1);
      meter.characters(text.length);
      return text === "" ? [] : [text];
    });
}
