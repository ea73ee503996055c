/** Turns described tables into Excel's own, over cells that hold their headings already. */
/// <reference types="office-js" />
import type { TableDescription } from "../../../workbook/description";
import type { Stage } from "./stage";
import { step, type Step } from "./step";

export function tableSteps(
  sheet: string,
  tables: readonly TableDescription[],
  stage: Stage,
): readonly Step[] {
  return tables.map(({ name, range, style, filter }) =>
    step(8, range, (bench) => {
      const table = bench.sheet(sheet).tables.add(range, true);
      table.name = stage.table(name);
      // What stands for "no style" is documented nowhere: the quietest one, under what the cells have themselves.
      table.style = style ?? "TableStyleLight1";
      if (style === null) table.showBandedRows = false;
      table.showFilterButton = filter;
    }),
  );
}
