/**
 * The workbook that is open in front of somebody, as the task pane needs it: the port that an adapter
 * to a spreadsheet program fills. In a plain browser there is none.
 */
import type { SheetDescription, WorkbookDescription } from "./description";
import type { CellReference } from "./reference";
import type { WorkbookSnapshot } from "./snapshot";

export interface OpenWorkbook {
  readonly abilities: Abilities;

  /**
   * Reads the workbook. The number of round trips does not depend on its size.
   *
   * "contents" is for reading without being asked, after a change or when the pane opens: values and formulas, names,
   * notes and boxes. What cells look like and which are merged is then what "everything" found last: asking anew
   * empties the user's own undo in Excel. It waits while somebody is typing in a cell.
   */
  read(depth?: "everything" | "contents"): Promise<WorkbookSnapshot>;

  /**
   * Renders the description into the open workbook, all or nothing: sheets of the same names are replaced,
   * other sheets are left alone. Cells come first; what Excel refuses of their looks is told and costs nothing else.
   *
   * @param asRead what the description was made from: when somebody has changed a cell of a sheet that would be
   *   replaced since then, nothing is written. Null = nothing was read, and nothing is compared.
   * @throws HostFailure and the workbook is as it was, unless the reason is "left"
   */
  write(description: WorkbookDescription, asRead?: WorkbookSnapshot | null): Promise<Written>;

  /** Whether a write that replaces these sheets can be taken back afterwards: to be known before it is asked for. */
  canUndo(sheets: readonly string[]): Promise<boolean>;

  /** Opens a file as a new workbook beside this one; false where Excel will not, so that the file is offered instead. */
  openNew(file: Uint8Array): Promise<boolean>;

  /**
   * Puts back what pasting destroys on a sheet: validations, conditional formats, and the look of the
   * cells that they stand in. Values are not touched.
   */
  repair(sheet: SheetDescription, description: WorkbookDescription): Promise<Written>;

  /** Selects the cell and brings it into view. */
  goTo(cell: CellReference): Promise<void>;

  /**
   * Writes one open cell, e.g. a date in the form's head, as text or as a date.
   *
   * @param seen texts that stand on the same sheet as far as anybody knows, the cell's own perhaps among them: where
   *   another one stands by now nothing is written
   * @throws HostFailure "changed" when something else stands there
   */
  writeCell(cell: CellReference, content: CellContent, seen?: readonly SeenText[]): Promise<Written>;

  /** Saves the workbook where it lies; false where this program leaves that to the user. */
  save(): Promise<boolean>;

  /**
   * Calls back after cells were changed by hand, with the changed area; returns how to stop. What was chosen from a
   * dropdown is told at the latest when the selection moves on. Nothing is lost while somebody is typing in a cell.
   */
  onChange(
    listener: (change: { readonly sheet: string; readonly range: string }) => void,
  ): Promise<() => void>;

  /** Calls back with the first cell of each new selection; returns how to stop. */
  onSelect(listener: (cell: CellReference) => void): Promise<() => void>;

  /** Opens this address in the computer's own browser; only where `abilities.ownBrowser` says so. */
  openInBrowser(address: string): void;
}

export interface CellContent {
  readonly kind: "text" | "date";
  readonly text: string;
}

/** A text that stands in a cell; "" for a blank one. */
export interface SeenText {
  /** A1. */
  readonly cell: string;
  readonly text: string;
}

/** What the program around the pane can do; on a Mac a download does nothing and a folder cannot be picked. */
export interface Abilities {
  readonly downloads: boolean;
  readonly folders: boolean;
  /** The pane can be opened in the computer's own browser, where downloads and folders work. */
  readonly ownBrowser: boolean;
}

/** What became of a write. */
export interface Written {
  /** What Excel refused although the cells are there; empty when all went well. */
  readonly without: readonly Refused[];
  /** Null when there is nothing to take back, or this Excel cannot. */
  readonly undo: Undo | null;
}

/** "names" are names of the user's own that led to a replaced sheet and could not be led to the new one. */
export type Refused = "looks" | "charts" | "chartLooks" | "print" | "freeze" | "names";

/** The way back from one write, as long as the pane lives. Kept in the pane, never in the workbook. */
export interface Undo {
  /** Sheets in which cells have been changed since the write: putting back loses that, so a person is asked first. */
  changedSince(): Promise<readonly string[]>;

  /**
   * All that lay there before, all or nothing. Once.
   * @returns what Excel refused of its looks
   * @throws HostFailure and the workbook is as it was before putting back, unless the reason is "left"
   */
  putBack(): Promise<readonly Refused[]>;
}

/**
 * - "protected", "tooLarge", "notSupported": Excel will not
 * - "busy": somebody is typing in a cell, or Excel has too much to do
 * - "elsewhere": another workbook is in front
 * - "changed": somebody has typed in a sheet that would be replaced, after it was read
 * - "unsure": the change is done in part, or perhaps; trying again makes it whole
 * - "left": it failed half-way and could not be put back: the workbook is to be closed without saving
 * - "failed": anything else
 *
 * But for "unsure" and "left" the workbook is as it was.
 */
export type FailureReason =
  "protected" | "busy" | "elsewhere" | "changed" | "tooLarge" | "notSupported" | "unsure" | "left" | "failed";

/** Why the program could not do what was asked, in its own words for the log, never shown alone. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly reason: FailureReason,
    message: string,
  ) {
    super(message);
  }
}
