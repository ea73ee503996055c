/** Turns a description into the steps that build its sheets under the names of the stage, as yet without their looks. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../../workbook/description";
import { formulaSteps, valueSteps } from "./cells";
import { mentions } from "./formula";
import { mergeSteps } from "./layout";
import type { Stage } from "./stage";
import { step, type Step } from "./step";
import { openCellSteps } from "./styles";
import { tableSteps } from "./tables";
import { validationSteps } from "./validations";

/**
 * What a workbook cannot do without. All sheets first, so that formulas find them; values before tables, so that no
 * table grows over its neighbours; formulas that name a table after it.
 *
 * Looks come after it, so that nothing of this is lost when Excel refuses one of them. Links, protection, names and
 * properties belong to the swap: they need the names that stay.
 */
export function buildSteps(description: WorkbookDescription, stage: Stage): readonly Step[] {
  const { sheets, styles } = description;
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const needsTable = (formula: string) => mentions(formula, new Set(), tables);
  return [
    ...sheets.map(({ name }) =>
      step(2, name, ({ context }) => {
        context.workbook.worksheets.add(stage.sheet(name));
      }),
    ),
    ...sheets.flatMap((sheet) => valueSteps(sheet, styles)),
    ...sheets.flatMap((sheet) => formulaSteps(sheet, stage, (formula) => !needsTable(formula))),
    ...sheets.flatMap((sheet) => tableSteps(sheet.name, sheet.tables, stage)),
    ...sheets.flatMap((sheet) => formulaSteps(sheet, stage, needsTable)),
    ...sheets.flatMap((sheet) => [
      ...openCellSteps(sheet.name, sheet.cells, styles),
      ...mergeSteps(sheet.name, sheet.merges),
      ...validationSteps(sheet.name, sheet.validations, stage),
    ]),
  ];
}
