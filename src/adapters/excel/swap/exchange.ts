/** Turns what is there and what shall be into who takes whose place; says no before anything is touched. */
import { parseReference } from "../../../workbook/address";
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
  /** Whether a sheet that was not there before is one of those that shall take a place, by its name. */
  readonly isBuilt: (name: string) => boolean;
  /** Sheets whose place is taken, with what they are called until they are deleted. */
  readonly oldSheets: readonly (SheetBefore & { readonly aside: string })[];
  readonly oldTables: readonly (TableBefore & { readonly aside: string })[];
  /** Names of the workbook that are there when they are to be set; others are added. */
  readonly namesThere: readonly string[];
  /** Names of an earlier description that lead to old sheets: they go with them. */
  readonly oldNames: readonly NameBefore[];
  /** Somebody's own names that lead to old sheets: they lead to the same cells of the new ones. */
  readonly ownNames: readonly NameBefore[];
  /** Likewise, but of a kind that cannot be written again: they go with the old sheets. */
  readonly lostNames: readonly NameBefore[];
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
  const goneSheets = new Set(replaced.map(({ name }) => name.toLowerCase()));
  const goneTables = new Set(gone.map(({ name }) => name.toLowerCase()));
  const described = new Set(description.names.map(({ name }) => name.toLowerCase()));
  const leadingThere = before.names.filter(
    ({ name, formula }) => !described.has(name.toLowerCase()) && mentions(formula, goneSheets, goneTables),
  );
  const families = new Set([...described].map(familyOf));
  const isOurs = ({ name }: NameBefore) => families.has(familyOf(name.toLowerCase()));
  return {
    description,
    before,
    stage,
    isBuilt: (name) =>
      description.sheets.some((sheet) => [sheet.name, stage.sheet(sheet.name)].includes(name)),
    oldSheets: replaced.map((sheet) => ({ ...sheet, aside: free("_g") })),
    oldTables: gone.map((table) => ({ ...table, aside: free("_u") })),
    namesThere: before.names.map(({ name }) => name),
    oldNames: leadingThere.filter(isOurs),
    ownNames: leadingThere.filter((name) => !isOurs(name) && isPlain(name)),
    lostNames: leadingThere.filter((name) => !isOurs(name) && !isPlain(name)),
  };
}

/**
 * A reference and nothing else, e.g. "=Data!$A$1". Excel tells the formulas of names in the user's own language, and
 * takes them in English: what is more than a reference cannot be given back as it was told.
 */
function isPlain({ formula }: NameBefore): boolean {
  return parseReference(formula) !== null;
}

/** "fremdrift_status_1_1" → "fremdrift": names that begin alike come from the same hand. */
function familyOf(name: string): string {
  return name.split(/[_.]/)[0] ?? "";
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
