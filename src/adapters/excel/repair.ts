/** Puts back what pasting destroys: dropdowns, colours by rule, and the look of the cells that have them. */
/// <reference types="office-js" />
import { areaToA1, parseArea, type Area } from "../../workbook/address";
import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import { HostFailure, type Written } from "../../workbook/openWorkbook";
import { inExcel } from "./office";
import { givenOptions } from "./protection";
import { meantFormats } from "./write/cells";
import { conditionalFormatSteps } from "./write/conditionalFormats";
import { mergeSteps } from "./write/layout";
import { IN_PLACE } from "./write/stage";
import { newBench, queueAll, step, type Step } from "./write/step";
import { openCellSteps, styleSteps } from "./write/styles";
import { validationSteps } from "./write/validations";

type Protection = Excel.WorksheetProtectionOptions | null;

/**
 * Two syncs. Protection is lifted for it and put on again as it was, also when something fails.
 * @throws HostFailure "protected" when the sheet has a password
 */
export async function repair(sheet: SheetDescription, description: WorkbookDescription): Promise<Written> {
  const steps = repairSteps(sheet, description);
  let lifted: Protection = null;
  try {
    await inExcel(async (context) => {
      const target = context.workbook.worksheets.getItemOrNullObject(sheet.name);
      target.load("protection/protected,protection/options");
      await context.sync();
      if (target.isNullObject) throw new HostFailure("failed", `There is no sheet ${sheet.name}.`);
      lifted = target.protection.protected ? givenOptions(target.protection.options) : null;
      queueAll(
        newBench(context, (name) => name),
        around(sheet.name, lifted, steps),
      );
      await context.sync();
    });
  } catch (error) {
    if (lifted !== null) await protectAgain(sheet.name, lifted);
    throw error;
  }
  return { without: [], undo: null };
}

function around(sheet: string, protection: Protection, steps: readonly Step[]): readonly Step[] {
  if (protection === null) return steps;
  return [
    step(2, null, (bench) => bench.sheet(sheet).protection.unprotect()),
    ...steps,
    step(2, protection, (bench) => bench.sheet(sheet).protection.protect(protection)),
  ];
}

async function protectAgain(sheet: string, options: Excel.WorksheetProtectionOptions): Promise<void> {
  await inExcel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load("protected");
    await context.sync();
    if (!protection.protected) protection.protect(options);
    await context.sync();
  });
}

function repairSteps(sheet: SheetDescription, { styles }: WorkbookDescription): readonly Step[] {
  const { name, validations, conditionalFormats } = sheet;
  const areas = distinctAreas([...validations, ...conditionalFormats].map(({ range }) => range));
  const cells = [...sheet.cells].filter((cell) =>
    areas.some((area) => isInside(area, cell.row, cell.column)),
  );
  return [
    // Takes colours by rule and merges along, and leaves dropdowns.
    ...areas.map((area) =>
      step(4, null, (bench) => {
        const range = bench.sheet(name).getRange(areaToA1(area));
        range.clear("Formats");
        range.conditionalFormats.clearAll();
        range.dataValidation.clear();
      }),
    ),
    ...meantFormats(cells, styles, name),
    ...styleSteps(name, cells, styles),
    ...openCellSteps(name, cells, styles),
    ...mergeSteps(
      name,
      sheet.merges.filter((merge) => areas.some((area) => touches(area, parseArea(merge)))),
    ),
    ...conditionalFormatSteps(name, conditionalFormats, IN_PLACE),
    ...validationSteps(name, validations, IN_PLACE),
  ];
}

function distinctAreas(ranges: readonly string[]): readonly Area[] {
  return [...new Set(ranges)].flatMap((range) => parseArea(range) ?? []);
}

function isInside({ from, to }: Area, row: number, column: number): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

function touches(a: Area, b: Area | null): boolean {
  return (
    b !== null &&
    a.from.row <= b.to.row &&
    b.from.row <= a.to.row &&
    a.from.column <= b.to.column &&
    b.from.column <= a.to.column
  );
}
