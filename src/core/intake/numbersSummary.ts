/** Tells the sheet that Apple's Numbers puts first when it saves for Excel: a list of its own tables, in any language. */
import { type SeenCell, type SheetView } from "./sheetView";

/** The cells that Numbers itself has written; none on any other sheet. @param sheets names of all sheets */
export function numbersSummary({ rows }: SheetView, sheets: readonly string[]): ReadonlySet<SeenCell> {
  const all = [...rows];
  const heading = all.find(([, cells]) => isHeading(cells))?.[0];
  if (heading === undefined) return new Set();
  const isTold = (text: string) => sheets.some((name) => name === text || name.startsWith(`${text} - `));
  const own = all.filter(
    ([row, cells]) => row <= heading || cells.some(({ written }) => isTold(written.text.trim())),
  );
  return new Set(own.flatMap(([, cells]) => cells));
}

/** "Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name". */
function isHeading(cells: readonly SeenCell[]): boolean {
  const naming = (program: string) => cells.filter(({ written }) => written.text.includes(program)).length;
  return cells.length <= 4 && naming("Numbers") >= 2 && naming("Excel") >= 1;
}
