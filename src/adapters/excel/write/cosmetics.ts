/** Turns a description into what its sheets look like, kind by kind: all that a workbook can do without. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../../workbook/description";
import type { Refused } from "../../../workbook/openWorkbook";
import { chartLookSteps } from "./chartLooks";
import { chartSteps } from "./charts";
import { conditionalFormatSteps } from "./conditionalFormats";
import { columnSteps, freezeSteps, rowSteps, sheetSteps } from "./layout";
import { printSteps } from "./print";
import type { Stage } from "./stage";
import { step, type Step } from "./step";
import { styleSteps } from "./styles";
import { textIn } from "./textIn";

/** A kind of looks that Excel may refuse without anything else being lost. */
export interface Cosmetic {
  readonly kind: Refused;
  /** They may be sent again after they broke off anywhere; charts when those that are there have been removed. */
  readonly steps: readonly Step[];
}

/** In the order in which they are sent; those that are known to be refused somewhere come last. */
export function cosmeticsOf(description: WorkbookDescription, stage: Stage): readonly Cosmetic[] {
  const { sheets, styles } = description;
  const textOf = textIn(description);
  const looks = (part: "series" | "titles" | "axes") =>
    sheets.flatMap(({ name, charts }) => chartLookSteps(name, charts, stage, part));
  const all: readonly Cosmetic[] = [
    {
      kind: "looks",
      steps: sheets.flatMap((sheet) => [
        ...sheetSteps(sheet),
        ...columnSteps(sheet),
        ...styleSteps(sheet.name, sheet.cells, styles),
        ...rowSteps(sheet),
        ...(sheet.conditionalFormats.length === 0 ? [] : [noConditionalFormats(sheet.name)]),
        ...conditionalFormatSteps(sheet.name, sheet.conditionalFormats, stage),
      ]),
    },
    { kind: "charts", steps: sheets.flatMap(({ name, charts }) => chartSteps(name, charts, textOf)) },
    { kind: "chartLooks", steps: looks("series") },
    { kind: "chartLooks", steps: looks("titles") },
    { kind: "chartLooks", steps: looks("axes") },
    { kind: "print", steps: sheets.flatMap(printSteps) },
    { kind: "freeze", steps: sheets.flatMap(freezeSteps) },
  ];
  return all.filter(({ steps }) => steps.length > 0);
}

function noConditionalFormats(sheet: string): Step {
  return step(2, null, (bench) => bench.sheet(sheet).getRange().conditionalFormats.clearAll());
}
