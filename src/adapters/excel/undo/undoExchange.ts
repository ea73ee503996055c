/** Turns what was kept and what is there now into one more exchange: what was there before takes its places again. */
/// <reference types="office-js" />
import { areaToA1, parseReference } from "../../../workbook/address";
import type { DefinedName, SheetDescription } from "../../../workbook/description";
import { HostFailure } from "../../../workbook/openWorkbook";
import type { Before, NameBefore, SheetBefore } from "../swap/before";
import type { Exchange } from "../swap/exchange";
import { mentions } from "../write/formula";
import { freeNames } from "../write/stage";
import { isCopyOf, type BroughtBack } from "./broughtBack";
import type { Kept } from "./keep";

/**
 * @param back the sheets of the kept file; before they are brought back, none
 * @param broughtNames names of the workbook that came with them
 * @throws HostFailure when the workbook is protected, or somebody else's sheet has a name that is needed
 */
// eslint-disable-next-line max-lines-per-function -- one answer, field by field
export function undoExchange(
  kept: Kept,
  now: Before,
  back: readonly BroughtBack[] = [],
  broughtNames: readonly string[] = [],
): Exchange {
  if (now.structureProtected) {
    throw new HostFailure("protected", "The workbook's structure is protected: sheets cannot be replaced.");
  }
  const made = new Set(kept.made.map(({ key }) => key));
  const oldSheets = now.sheets.filter(({ id }) => made.has(id));
  const taken = now.sheets.find(({ id, name }) => !made.has(id) && has(kept.gone, name));
  if (taken) throw new HostFailure("failed", `Another sheet is called ${taken.name} by now.`);
  const oldTables = now.tables.filter(({ sheet }) => made.has(sheet));
  const free = freeNames([
    ...[now.sheets, now.names, now.tables, kept.before.sheets, kept.before.tables].flatMap((all) =>
      all.map(({ name }) => name),
    ),
  ]);
  const leaving = new Set(oldSheets.map(({ name }) => name.toLowerCase()));
  const leavingTables = new Set(oldTables.map(({ name }) => name.toLowerCase()));
  const wereThere = kept.before.names.map(({ name }) => name);
  const names = namesBack(kept, now);
  const leading = now.names.filter(
    ({ name, formula }) =>
      !has(
        names.map((one) => one.name),
        name,
      ) && mentions(formula, leaving, leavingTables),
  );
  const isAdded = ({ name }: NameBefore) => has(kept.names, name) && !has(wereThere, name);
  return {
    description: {
      properties: {
        title: kept.before.title,
        subject: kept.before.subject,
        description: kept.before.comments,
        creator: "",
        created: "",
        // Only which there are: what they hold is put back by steps of its own, since it need not be text.
        custom: Object.fromEntries(kept.custom.map((key) => [key, String(now.custom.get(key) ?? "-")])),
      },
      styles: {},
      sheets: kept.before.sheets
        .filter(({ name }) => has(kept.gone, name))
        .map((sheet) => described(sheet, kept.before)),
      names,
    },
    before: now,
    stage: {
      sheet: (name) => back.find((one) => one.name === name)?.id ?? name,
      table: (name) => tableOf(name, kept, back) ?? name,
      formula: (formula) => `=${formula}`,
    },
    isBuilt: (name) => kept.gone.some((one) => isCopyOf(name, one)),
    oldSheets: oldSheets.map((sheet) => ({ ...sheet, aside: free("_g") })),
    oldTables: oldTables.map((table) => ({ ...table, aside: free("_u") })),
    namesThere: [...now.names.map(({ name }) => name), ...broughtNames],
    oldNames: now.names.filter(isAdded),
    ownNames: leading.filter((name) => !isAdded(name) && has(kept.gone, parseReference(name.formula)?.sheet)),
    lostNames: [],
  };
}

function has(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Its cells are there already; what matters is what it is called and how it is seen. */
function described({ id, name, visibility }: SheetBefore, before: Before): SheetDescription {
  const seen = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return {
    name,
    visibility: seen[visibility],
    gridlines: true,
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: before.tables
      .filter(({ sheet }) => sheet === id)
      .map((table) => ({ name: table.name, range: "A1", columns: [], style: null, filter: false })),
    charts: [],
  };
}

/** Names that led to what is brought back, or that the write led elsewhere; only plain references can be given back. */
function namesBack({ before, gone }: Kept, now: Before): readonly DefinedName[] {
  return before.names.flatMap(({ name, formula }): readonly DefinedName[] => {
    const place = parseReference(formula);
    const there = now.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!place || (!has(gone, place.sheet) && there?.formula === formula)) return [];
    return [{ name, sheet: place.sheet, range: areaToA1(place.area) }];
  });
}

/** A sheet's tables come back in the order in which they were. */
function tableOf(name: string, { before }: Kept, back: readonly BroughtBack[]): string | undefined {
  const table = before.tables.find((one) => one.name === name);
  const sheet = before.sheets.find(({ id }) => id === table?.sheet);
  const index = before.tables.filter((one) => one.sheet === sheet?.id).findIndex((one) => one.name === name);
  return back.find((one) => one.name === sheet?.name)?.tables[index]?.id;
}
