/** Range.getSpecialCells: the cells of a kind, as areas; only formulas, which is all that anybody asks for. */
import type { Area } from "../../model/addresses";
import { contains, positionOf } from "../../model/cells";
import type { Sheet } from "../../model/workbook";
import { Failure, missing } from "../../wire/failure";
import { isAbsent, show } from "../given";

/** Runs of cells side by side. Excel knows no special cells on a protected sheet. */
export function formulaAreas(
  sheet: Sheet,
  area: Area,
  [type, valueType]: readonly unknown[],
): readonly Area[] {
  if (type !== "Formulas" || !isAbsent(valueType)) {
    return missing(`special cells of the kind ${show(type)} ${show(valueType)}`);
  }
  if (sheet.protection) throw new Failure("AccessDenied", `${sheet.name} is protected: no special cells.`);
  const cells = [...sheet.cells]
    .filter(([, cell]) => cell.formula !== null)
    .map(([key]) => positionOf(key))
    .filter(({ row, column }) => contains(area, row, column))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const at of cells) {
    const last = runs.at(-1);
    if (last && last.to.row === at.row && last.to.column === at.column - 1) {
      runs[runs.length - 1] = { from: last.from, to: at };
    } else runs.push({ from: at, to: at });
  }
  return runs;
}
