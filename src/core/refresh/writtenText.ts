/** A cell in which the secretariat has written → its words, also where they were taken for a formula. */
import type { CellSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";

/** "=Ring til dem" is no formula that gives anything: then what was typed is what was meant. */
export function writtenText(cell: CellSnapshot | null): string {
  const text = cellText(cell);
  const givesNothing = text.trim() === "" || cell?.value.kind === "error";
  return cell?.formula !== undefined && givesNothing ? `=${cell.formula}` : text;
}
