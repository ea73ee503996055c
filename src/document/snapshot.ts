/**
 * What a Word document was: plain data read from a file, for the core to judge.
 *
 * Nothing in it is trusted. It holds what would be printed, not what anybody meant by it.
 */
import type { CellSnapshot, FileFacts, Outcome, WorkbookSnapshot } from "../workbook/snapshot";

export interface DocumentSnapshot extends FileFacts {
  /** The text outside tables, from the top: paragraphs that say something, or that something hangs on. */
  readonly paragraphs: readonly ParagraphSnapshot[];
  /** From the top; one that stands in another's cell is that cell's text. */
  readonly tables: readonly TableSnapshot[];
}

/** The same as a cell, but for its place. */
export type ParagraphSnapshot = Omit<CellSnapshot, "row" | "column">;

export interface TableSnapshot {
  /** In the table's own rows and columns; those that hold something or only a background colour. */
  readonly cells: readonly CellSnapshot[];
  /** Merged areas in A1. */
  readonly merges: readonly string[];
}

/** A file that was returned: a workbook, or a document. */
export type FileSnapshot = WorkbookSnapshot | DocumentSnapshot;

export type ReadDocument = Outcome<DocumentSnapshot>;
export type ReadFile = Outcome<FileSnapshot>;

export function isDocument(snapshot: FileSnapshot): snapshot is DocumentSnapshot {
  return "tables" in snapshot;
}
