/** A cell in which the secretariat has written → its words, also where they were taken for a formula. */
import type { CellSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";

/** "=Ring til dem" is no formula that gives anything: then what was typed is what was meant. */
export function writtenText(cell: CellSnapshot | null): string {
  const text = displayText(cell);
  const givesNothing = text.trim() === "" || cell?.value.kind === "error";
  return cell?.formula !== undefined && givesNothing ? `=${cell.formula}` : text;
}
