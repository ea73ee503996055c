/** Turns conditional formats into Excel's own, in the order in which they count. */
/// <reference types="office-js" />
import type { ConditionalFormat } from "../../../workbook/description";
import type { Stage } from "./stage";
import { step, type Step } from "./step";

/** Excel puts each new one on top, so the first comes last. */
export function conditionalFormatSteps(
  sheet: string,
  formats: readonly ConditionalFormat[],
  stage: Stage,
): readonly Step[] {
  return formats.toReversed().map((one) => {
    const { range, formula, fill, font } = one;
    return step(12, [one, formula], (bench) => {
      const added = bench.sheet(sheet).getRange(range).conditionalFormats.add("Custom");
      added.custom.rule.formula = stage.formula(formula);
      if (fill) added.custom.format.fill.color = fill;
      if (font?.bold) added.custom.format.font.bold = true;
      if (font?.italic) added.custom.format.font.italic = true;
      if (font?.colour) added.custom.format.font.color = font.colour;
      // The description's promise: the first that applies wins.
      added.stopIfTrue = true;
    });
  });
}
