/**
 * Turns built sheets into the ones that count: they take the names, the old ones go.
 *
 * The order is what makes a write all or nothing. Everything that can be taken back comes first: the old
 * sheets and tables step aside under other names, the new ones take theirs (Excel carries every formula,
 * chart and rule along), then the defined names, links, places, properties and protection, and the formulas
 * of other sheets that shall follow the new ones. Only when all of that has succeeded are the old sheets
 * deleted, as the very last thing: from then on there is no way back, and none is needed.
 *
 * Charts, pivot tables and rules on sheets of somebody's own that refer to cells of a replaced sheet
 * lose them: Office.js gives no way to read and mend those.
 */
/// <reference types="office-js" />
import { parseArea, reference } from "../../../workbook/address";
import type { SheetDescription, WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { step, type Step } from "../write/step";
import type { SheetBefore } from "./before";
import type { Exchange } from "./exchange";
import { linkSteps } from "./links";
import { enterAnew, type OwnFormula } from "./references";

export function swapSteps(exchange: Exchange, own: readonly OwnFormula[]): readonly Step[] {
  const { description } = exchange;
  return [
    ...stepAside(exchange),
    ...takeNames(exchange),
    // Before the names: while a sheet with names of its own is in front, Excel adds none to the workbook.
    ...shownSheet(exchange),
    ...definedNames(exchange),
    ...description.sheets.flatMap((sheet) => linkSteps(sheet, description.styles)),
    ...places(exchange),
    ...properties(description),
    ...description.sheets.flatMap(protection),
    ...enterAnew(own, new Set()),
  ];
}

/** A protected sheet lets no table be renamed; it has no password of ours, and is deleted soon. */
function stepAside({ oldSheets, oldTables }: Exchange): readonly Step[] {
  return [
    ...oldSheets
      .filter(({ id, protection }) => protection && oldTables.some(({ sheet }) => sheet === id))
      .map(({ id }) =>
        step(3, id, ({ context }) => context.workbook.worksheets.getItem(id).protection.unprotect()),
      ),
    ...oldTables.map(({ id, aside }) =>
      step(2, [id, aside], ({ context }) => {
        context.workbook.tables.getItem(id).name = aside;
      }),
    ),
    ...oldSheets.map(({ id, aside }) =>
      step(2, [id, aside], ({ context }) => {
        context.workbook.worksheets.getItem(id).name = aside;
      }),
    ),
  ];
}

function takeNames({ description, stage }: Exchange): readonly Step[] {
  const { sheets } = description;
  return [
    ...sheets.map(({ name }) =>
      step(2, [name, name], ({ context }) => {
        context.workbook.worksheets.getItem(stage.sheet(name)).name = name;
      }),
    ),
    ...sheets.flatMap(({ tables }) =>
      tables.map(({ name }) =>
        step(2, [name, name], ({ context }) => {
          context.workbook.tables.getItem(stage.table(name)).name = name;
        }),
      ),
    ),
  ];
}

/** A name that is there already keeps its place in formulas and is told where to point. */
function definedNames({ description, namesThere, oldNames, ownNames }: Exchange): readonly Step[] {
  const there = new Set(namesThere.map((name) => name.toLowerCase()));
  return [
    ...oldNames.map(({ name }) =>
      step(2, name, ({ context }) => context.workbook.names.getItem(name).delete()),
    ),
    ...ownNames.map(({ name, formula }) =>
      step(2, [name, formula], ({ context }) => {
        context.workbook.names.getItem(name).formula = formula;
      }),
    ),
    ...description.names.map(({ name, sheet, range }) => {
      const area = parseArea(range);
      if (!area) throw new ImpossibleDescription(`The name ${name} has no range: ${range}`);
      const formula = `=${reference(sheet, area)}`;
      return step(2, [name, formula], ({ context }) => {
        const { names } = context.workbook;
        if (there.has(name.toLowerCase())) names.getItem(name).formula = formula;
        else names.add(name, formula);
      });
    }),
  ];
}

function shownSheet({ description }: Exchange): readonly Step[] {
  const shown = description.sheets.find(({ visibility }) => visibility === "visible");
  return shown ? [step(2, shown.name, (bench) => bench.sheet(shown.name).activate())] : [];
}

/** Where the first old sheet stood, else at the end, in the description's order. */
function places({ description, oldSheets }: Exchange): readonly Step[] {
  const first = Math.min(...oldSheets.map(({ position }) => position));
  return [
    ...(oldSheets.length === 0
      ? []
      : description.sheets.map(({ name }, index) =>
          step(2, name, (bench) => {
            bench.sheet(name).position = first + index;
          }),
        )),
    ...description.sheets.flatMap(({ name, visibility }) =>
      visibility === "visible"
        ? []
        : [
            step(2, name, (bench) => {
              bench.sheet(name).visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
            }),
          ],
    ),
  ];
}

/** The open workbook has an author and dates of its own: those stay. */
function properties({
  properties: { title, subject, description, custom },
}: WorkbookDescription): readonly Step[] {
  return [
    step(4, [title, subject, description], ({ context }) => {
      const target = context.workbook.properties;
      target.title = title;
      if (subject !== undefined) target.subject = subject;
      if (description !== undefined) target.comments = description;
    }),
    ...Object.entries(custom).map(([key, value]) =>
      step(2, [key, value], ({ context }) => {
        context.workbook.properties.custom.add(key, value);
      }),
    ),
  ];
}

/** Objects stay free, so that comments can be written on a protected sheet. */
function protection({ name, protection: wanted }: SheetDescription): readonly Step[] {
  if (!wanted) return [];
  const may = (action: (typeof wanted.allow)[number]) => wanted.allow.includes(action);
  return [
    step(4, null, (bench) =>
      bench.sheet(name).protection.protect({
        allowEditObjects: true,
        allowFormatCells: may("formatCells"),
        allowFormatColumns: may("formatColumns"),
        allowFormatRows: may("formatRows"),
        allowAutoFilter: may("autoFilter"),
        allowSort: may("sort"),
        selectionMode: "Normal",
      }),
    ),
  ];
}

/** Excel does not delete what is very hidden. */
export function deletions(sheets: readonly Pick<SheetBefore, "id" | "visibility">[]): readonly Step[] {
  return [
    ...sheets
      .filter(({ visibility }) => visibility === "VeryHidden")
      .map(({ id }) =>
        step(2, id, ({ context }) => {
          context.workbook.worksheets.getItem(id).visibility = "Hidden";
        }),
      ),
    ...sheets.map(({ id }) => step(2, id, ({ context }) => context.workbook.worksheets.getItem(id).delete())),
  ];
}
