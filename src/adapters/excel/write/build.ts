/** Turns a description into the steps that build its sheets under the names of the stage. */
/// <reference types="office-js" />
import { parseA1 } from "../../../workbook/address";
import type { WorkbookDescription } from "../../../workbook/description";
import type { CellReference } from "../../../workbook/reference";
import { formulaSteps, valueSteps } from "./cells";
import { chartSteps } from "./charts";
import { conditionalFormatSteps } from "./conditionalFormats";
import { mentions } from "./formula";
import { columnSteps, mergeSteps, rowSteps, sheetSteps } from "./layout";
import { printSteps } from "./print";
import type { Stage } from "./stage";
import { step, type Step } from "./step";
import { styleSteps } from "./styles";
import { tableSteps } from "./tables";
import { validationSteps } from "./validations";

/**
 * All sheets first, so that formulas find them; values before tables, so that no table grows over its
 * neighbours; formulas that name a table after it; charts last, over cells that hold something.
 *
 * Links, protection, names and properties belong to the swap: they need the names that stay.
 */
export function buildSteps(description: WorkbookDescription, stage: Stage): readonly Step[] {
  const { sheets, styles } = description;
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const needsTable = (formula: string) => mentions(formula, new Set(), tables);
  const textOf = textIn(description);
  return [
    ...sheets.map(({ name }) =>
      step(2, name, ({ context }) => {
        context.workbook.worksheets.add(stage.sheet(name));
      }),
    ),
    ...sheets.flatMap(sheetSteps),
    ...sheets.flatMap((sheet) => valueSteps(sheet, styles)),
    ...sheets.flatMap((sheet) => formulaSteps(sheet, stage, (formula) => !needsTable(formula))),
    ...sheets.flatMap((sheet) => tableSteps(sheet.name, sheet.tables, stage)),
    ...sheets.flatMap((sheet) => formulaSteps(sheet, stage, needsTable)),
    ...sheets.flatMap((sheet) => [
      ...columnSteps(sheet),
      ...styleSteps(sheet.name, sheet.cells, styles),
      ...mergeSteps(sheet.name, sheet.merges),
      ...rowSteps(sheet),
      ...conditionalFormatSteps(sheet.name, sheet.conditionalFormats, stage),
      ...validationSteps(sheet.name, sheet.validations, stage),
      ...printSteps(sheet),
    ]),
    ...sheets.flatMap((sheet) => chartSteps(sheet.name, sheet.charts, stage, textOf)),
  ];
}

/** What the description has a cell show. */
function textIn({ sheets }: WorkbookDescription): (cell: CellReference) => string {
  return ({ sheet, cell }) => {
    const at = parseA1(cell);
    const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const found = [...cells].find(({ row, column }) => row === at?.row && column === at.column)?.content;
    switch (found?.kind) {
      case "text":
      case "link":
        return found.text;
      case "formula":
        return String(found.value);
      case "number":
        return String(found.number);
      case "date":
        return found.date;
      default:
        return "";
    }
  };
}
