/**
 * The workbook that is open in front of somebody, as the task pane needs it: the port that an adapter
 * to a spreadsheet program fills. In a plain browser there is none.
 */
import type { SheetDescription, WorkbookDescription } from "./description";
import type { CellReference } from "./reference";
import type { WorkbookSnapshot } from "./snapshot";

export interface OpenWorkbook {
  /** Reads everything at once. The number of round trips does not depend on the workbook's size. */
  read(): Promise<WorkbookSnapshot>;

  /**
   * Renders the description into the open workbook, all or nothing: sheets of the same names are replaced,
   * other sheets are left alone; on any failure the workbook is as it was, and the promise is rejected
   * with a HostFailure.
   */
  write(description: WorkbookDescription): Promise<void>;

  /** Opens a file as a new workbook beside this one; false where the platform cannot. */
  openNew(file: Uint8Array): Promise<boolean>;

  /**
   * Puts back what pasting destroys on a sheet: validations, conditional formats, and the look of the
   * cells that they stand in. Values are not touched.
   */
  repair(sheet: SheetDescription, description: WorkbookDescription): Promise<void>;

  /** Selects the cell and brings it into view. */
  goTo(cell: CellReference): Promise<void>;

  /** Writes one open cell, e.g. a date in the form's head, as text or as a date. */
  writeCell(
    cell: CellReference,
    content: { readonly kind: "text" | "date"; readonly text: string },
  ): Promise<void>;

  /** Calls back after cells were changed by hand, with the changed area; returns how to stop. */
  onChange(
    listener: (change: { readonly sheet: string; readonly range: string }) => void,
  ): Promise<() => void>;

  /** Calls back with the first cell of each new selection; returns how to stop. */
  onSelect(listener: (cell: CellReference) => void): Promise<() => void>;
}

/** Why the program could not do what was asked, in its own words for the log, never shown alone. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly reason: "protected" | "busy" | "tooLarge" | "notSupported" | "failed",
    message: string,
  ) {
    super(message);
  }
}
