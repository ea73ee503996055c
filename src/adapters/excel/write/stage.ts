/** Turns the description's names into those under which sheets and tables are built until they are swapped in. */
import type { WorkbookDescription } from "../../../workbook/description";
import { renamedIn } from "./formula";

export interface Stage {
  /** What the description's sheet is called while it is built. */
  readonly sheet: (name: string) => string;
  /** What the description's table is called while it is built. */
  readonly table: (name: string) => string;
  /** A formula of the description as Excel is given it now: with "=", and with the names of now. */
  readonly formula: (formula: string) => string;
}

/** Nothing is renamed: for sheets that stand where they belong. */
export const IN_PLACE: Stage = {
  sheet: (name) => name,
  table: (name) => name,
  formula: (formula) => `=${renamedIn(formula, new Map(), new Map())}`,
};

/**
 * Short names that are free, so that no formula grows beyond what a cell holds.
 *
 * @param taken names of sheets, tables and ranges in the open workbook
 */
export function stageFor(description: WorkbookDescription, taken: readonly string[]): Stage {
  const sheetNames = description.sheets.map(({ name }) => name);
  const tableNames = description.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const ownNames = description.names.map(({ name }) => name);
  const free = freeNames([...taken, ...sheetNames, ...tableNames, ...ownNames]);
  const sheets = new Map(sheetNames.map((name) => [name.toLowerCase(), free("_n")]));
  const tables = new Map(tableNames.map((name) => [name.toLowerCase(), free("_t")]));
  return {
    sheet: (name) => sheets.get(name.toLowerCase()) ?? name,
    table: (name) => tables.get(name.toLowerCase()) ?? name,
    formula: (formula) => `=${renamedIn(formula, sheets, tables)}`,
  };
}

/** Gives names that begin so and are not taken, none twice; Excel compares without case. */
export function freeNames(taken: readonly string[]): (start: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (start) => {
    let number = 1;
    while (used.has(`${start}${number}`.toLowerCase())) number += 1;
    const name = `${start}${number}`;
    used.add(name.toLowerCase());
    return name;
  };
}
