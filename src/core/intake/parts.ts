/** A returned file → the parts that a form may stand in: the sheets of a workbook, or the text and the tables of a document. */
import { type FileSnapshot, isDocument } from "../../document/snapshot";
import { type WordPart, wordPartName } from "../../workbook/place";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";

export interface Part extends SheetSnapshot {
  /** What of a Word document it is; absent for a sheet, whatever the sheet is called. */
  readonly word?: WordPart;
}

/** In tab order; of a document first the text outside tables, a paragraph a row, then each table. */
export function partsOf(snapshot: FileSnapshot): readonly Part[] {
  if (!isDocument(snapshot)) return snapshot.sheets;
  const { paragraphs, tables } = snapshot;
  const lines = paragraphs.map((paragraph, index): CellSnapshot => ({
    row: index + 1,
    column: 1,
    ...paragraph,
  }));
  return [
    wordPart({ kind: "text" }, { cells: lines, merges: [] }),
    ...tables.map((table, index) => wordPart({ kind: "table", table: index + 1 }, table)),
  ];
}

function wordPart(word: WordPart, { cells, merges }: Pick<Part, "cells" | "merges">): Part {
  return { name: wordPartName(word), word, visibility: "visible", cells, merges };
}
