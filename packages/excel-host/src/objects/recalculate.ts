/** Asks the test anew what every formula computes to. */
import { toA1 } from "../model/addresses";
import { positionOf } from "../model/cells";
import type { Host } from "./host";

export function recalculate(host: Host): void {
  for (const sheet of host.workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const value = host.calculate(cell.formula.slice(1), sheet.name, toA1(positionOf(key))) ?? cell.value;
      sheet.cells.set(key, { ...cell, value });
    }
  }
}
