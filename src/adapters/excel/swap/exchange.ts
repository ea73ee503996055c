/** Turns what is there and what shall be into who takes whose place; says no before anything is touched. */
import type { WorkbookDescription } from "../../../workbook/description";
import { HostFailure } from "../../../workbook/openWorkbook";
import { mentions } from "../write/formula";
import { freeNames, stageFor, type Stage } from "../write/stage";
import type { Before, NameBefore, SheetBefore, TableBefore } from "./before";

export interface Exchange {
  readonly description: WorkbookDescription;
  readonly before: Before;
  /** The names under which the new sheets and tables are built. */
  readonly stage: Stage;
  /** Sheets whose place is taken, with what they are called until they are deleted. */
  readonly oldSheets: readonly (SheetBefore & { readonly aside: string })[];
  readonly oldTables: readonly (TableBefore & { readonly aside: string })[];
  /** Names that would lead nowhere once the old sheets are gone, and that the description does not have. */
  readonly oldNames: readonly NameBefore[];
}

/** @throws HostFailure when the workbook is protected, or a name is taken by something that must stay */
export function exchangeFor(description: WorkbookDescription, before: Before): Exchange {
  if (before.structureProtected) {
    throw new HostFailure("protected", "The workbook's structure is protected: sheets cannot be added.");
  }
  const wanted = new Set(description.sheets.map(({ name }) => name.toLowerCase()));
  const replaced = before.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  const replacedIds = new Set(replaced.map(({ id }) => id));
  const gone = before.tables.filter(({ sheet }) => replacedIds.has(sheet));
  refuseTakenNames(description, before, gone);
  const taken = [before.sheets, before.names, before.tables].flatMap((all) => all.map(({ name }) => name));
  const stage = stageFor(description, taken);
  const free = freeNames([...taken, ...namesOf(description)]);
  const own = new Set(description.names.map(({ name }) => name.toLowerCase()));
  const goneSheets = new Set(replaced.map(({ name }) => name.toLowerCase()));
  const goneTables = new Set(gone.map(({ name }) => name.toLowerCase()));
  return {
    description,
    before,
    stage,
    oldSheets: replaced.map((sheet) => ({ ...sheet, aside: free("_g") })),
    oldTables: gone.map((table) => ({ ...table, aside: free("_u") })),
    oldNames: before.names.filter(
      ({ name, formula }) => !own.has(name.toLowerCase()) && mentions(formula, goneSheets, goneTables),
    ),
  };
}

function namesOf({ sheets, names }: WorkbookDescription): readonly string[] {
  return [...sheets, ...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
}

/** Tables and names share one space; what belongs to sheets that stay keeps its name. */
function refuseTakenNames(
  { sheets, names }: WorkbookDescription,
  before: Before,
  gone: readonly TableBefore[],
): void {
  const staying = before.tables
    .filter((table) => !gone.includes(table))
    .map(({ name }) => name.toLowerCase());
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const clash = [...tables, ...names.map(({ name }) => name)].find((name) =>
    staying.includes(name.toLowerCase()),
  );
  if (clash !== undefined) {
    throw new HostFailure("failed", `A table on a sheet that stays is called ${clash} already.`);
  }
  const named = before.names.map(({ name }) => name.toLowerCase());
  const covered = tables.find((name) => named.includes(name.toLowerCase()));
  if (covered !== undefined) {
    throw new HostFailure("failed", `A range is called ${covered} already, as a table is to be called.`);
  }
}
