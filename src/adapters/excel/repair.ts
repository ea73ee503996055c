/** Puts back what pasting destroys: dropdowns, colours by rule, and the look of the cells that have them. */
/// <reference types="office-js" />
import { areaToA1, parseArea, type Area } from "../../workbook/address";
import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import { HostFailure, type Written } from "../../workbook/openWorkbook";
import { inExcel } from "./host/office";
import { loadBefore, type Before, type SheetBefore } from "./swap/before";
import type { KnownSheet } from "./swap/changes";
import { contentsTold, type Contents } from "./swap/contents";
import { keptFile } from "./undo/keep";
import { undoOf } from "./undo/undo";
import { meantFormats } from "./write/cells";
import { conditionalFormatSteps } from "./write/conditionalFormats";
import { mergeSteps } from "./write/layout";
import { IN_PLACE } from "./write/stage";
import { requestsOf, send, step, type Step } from "./write/step";
import { openCellSteps, styleSteps } from "./write/styles";
import { validationSteps } from "./write/validations";

const asCalled = (name: string): string => name;

/**
 * Three syncs. Protection is lifted for it and put on again as it was, also when something fails. It can be done again at
 * any time, so what breaks off is tried once more.
 *
 * @throws HostFailure "protected" when the sheet has a password, "unsure" when it may be done in part
 */
export async function repair(sheet: SheetDescription, description: WorkbookDescription): Promise<Written> {
  const steps = repairSteps(sheet, description);
  const { before, target, values } = await inExcel((context) => look(context, sheet.name));
  const file = await keptFile([target]);
  await twice(target, steps);
  const made: KnownSheet = { key: target.id, name: target.name, contents: values };
  const undo =
    file && undoOf({ before, file, gone: [target.name], outward: [], made: [made], names: [], custom: [] });
  return { without: [], undo };
}

interface Looked {
  readonly before: Before;
  readonly target: SheetBefore;
  readonly values: Contents;
}

async function look(context: Excel.RequestContext, name: string): Promise<Looked> {
  const before = await loadBefore(context);
  const target = before.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!target) throw new HostFailure("failed", `There is no sheet ${name}.`);
  const range = context.workbook.worksheets.getItem(target.id).getUsedRange(true);
  range.load("address,values,formulas");
  await context.sync();
  const area = parseArea(range.address.slice(range.address.lastIndexOf("!") + 1));
  return { before, target, values: area ? contentsTold(area, range.values, range.formulas) : new Map() };
}

async function twice(target: SheetBefore, steps: readonly Step[]): Promise<void> {
  try {
    await once(target, steps);
  } catch (first) {
    // Nothing of it is done where somebody has set a password, or is typing in a cell.
    if (!(first instanceof HostFailure) || first.reason === "protected" || first.reason === "busy")
      throw first;
    try {
      await protectAgain(target);
      await once(target, steps);
    } catch (second) {
      await protectAgain(target).catch(() => undefined);
      const unsure = new HostFailure("unsure", `${String(first)} ${String(second)}`);
      unsure.cause = second;
      throw unsure;
    }
  }
}

function once({ name, protection }: SheetBefore, steps: readonly Step[]): Promise<void> {
  return inExcel((context) => send(context, requestsOf(around(name, protection, steps)), asCalled));
}

function around(
  sheet: string,
  protection: SheetBefore["protection"],
  steps: readonly Step[],
): readonly Step[] {
  if (protection === null) return steps;
  return [
    step(2, null, (bench) => bench.sheet(sheet).protection.unprotect()),
    ...steps,
    step(2, protection, (bench) => bench.sheet(sheet).protection.protect(protection)),
  ];
}

async function protectAgain({ name, protection: options }: SheetBefore): Promise<void> {
  if (options === null) return;
  await inExcel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
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
