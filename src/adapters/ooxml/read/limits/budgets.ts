/** Turns "how much may one stranger's file cost?" into numbers that every stage of reading keeps. */
import { tooLarge } from "./unreadable";

/** A real returned form is about 25 KB with 15 entries, 100 KB of XML and 1,500 cells. */
export interface Budgets {
  /** Bytes of the file itself; pictures are carried but never unpacked. */
  readonly fileBytes: number;
  /** Entries in the zip. */
  readonly entries: number;
  /** Inflated bytes of one part that is read. */
  readonly partBytes: number;
  /** Inflated bytes of all parts that are read. */
  readonly totalBytes: number;
  /** Inflated bytes for each packed byte, in parts above a megabyte; honest XML stays below 100. */
  readonly ratio: number;
  /** Cells, merges, names and notes together. */
  readonly cells: number;
  /** Characters of everything in the snapshot; a shared text counts at each cell that shows it. */
  readonly characters: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of one attribute. */
  readonly attributeLength: number;
}

export const DEFAULT_BUDGETS: Budgets = {
  fileBytes: 64 * 1024 * 1024,
  entries: 5_000,
  partBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  ratio: 250,
  cells: 400_000,
  characters: 16_000_000,
  depth: 64,
  attributes: 64,
  attributeLength: 65_536,
};

/**
 * For an overview that the program itself has written, which the user names: as much as it can write. 98
 * municipalities with 120 recommendations and remarks of 2,549 characters are half a million cells and 90
 * million characters; each remark stands in three sheets. Still bounded, for it may be somebody else's file.
 */
export const OVERVIEW_BUDGETS: Budgets = {
  ...DEFAULT_BUDGETS,
  fileBytes: 256 * 1024 * 1024,
  partBytes: 256 * 1024 * 1024,
  totalBytes: 768 * 1024 * 1024,
  cells: 8_000_000,
  characters: 400_000_000,
};

/** What reading something has taken of a file's budgets. */
export interface Cost {
  /** Inflated bytes. */
  readonly bytes: number;
  readonly cells: number;
  readonly characters: number;
}

/** Counts what has been spent on one file; all but `spent` throw UnreadableError "tooLarge" beyond the budget. */
export interface Meter {
  readonly budgets: Budgets;
  readonly bytes: (count: number) => void;
  readonly cells: (count: number) => void;
  readonly characters: (count: number) => void;
  readonly charge: (cost: Cost) => void;
  readonly spent: () => Cost;
}

export function meterFor(budgets: Budgets): Meter {
  let [bytes, cells, characters] = [0, 0, 0];
  const within = (spent: number, limit: number, what: string) => {
    if (spent > limit) throw tooLarge(`more than ${limit} ${what}`);
  };
  const meter: Meter = {
    budgets,
    bytes: (count) => within((bytes += count), budgets.totalBytes, "inflated bytes"),
    cells: (count) => within((cells += count), budgets.cells, "cells, merges, names and notes"),
    characters: (count) => within((characters += count), budgets.characters, "characters"),
    charge: (cost) => {
      meter.bytes(cost.bytes);
      meter.cells(cost.cells);
      meter.characters(cost.characters);
    },
    spent: () => ({ bytes, cells, characters }),
  };
  return meter;
}
