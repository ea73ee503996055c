/** Turns what stands in a cell into the text that a person sees there. */
import { linkInFormula, withAddresses } from "../../workbook/links";
import type { CellSnapshot, CellValue } from "../../workbook/snapshot";

/** Line feeds are made alike; nothing else of a text is touched. A number has Danish decimals. */
export function valueText(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text.includes("\r") ? value.text.replaceAll(/\r\n?/g, "\n") : value.text;
    case "number":
      return String(value.number).replace(".", ",");
    case "boolean":
      return value.boolean ? "SAND" : "FALSK";
    case "date":
      return value.date;
    case "error":
      return value.error;
  }
}

/** The text of a cell; "" where there is none. */
export function displayText(cell: CellSnapshot | null): string {
  if (!cell) return "";
  const { shows, value } = cell;
  return shows === "tickBox" && value.kind === "boolean" ? (value.boolean ? "☑" : "☐") : valueText(value);
}

/** The text of a cell with the addresses behind its words: what a municipality has said there. */
export function saidText(cell: CellSnapshot | null): string {
  const text = displayText(cell);
  const address = cell?.formula === undefined ? null : linkInFormula(cell.formula);
  const links = address === null ? cell?.links : [{ from: 0, to: text.length, address }];
  return links ? withAddresses({ text, links }) : text;
}

/** Does anything stand in the cell that can be seen? */
export function isFilled(cell: CellSnapshot): boolean {
  return displayText(cell).trim() !== "";
}
