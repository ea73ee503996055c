/** Turns a described cell into its XML: the kind of content decides, never how the value looks. */
import type { CellContent } from "../../../../workbook/description";
import { isoToSerial } from "../../../../workbook/serialDate";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { markup } from "../../../ooxml/write/markup";
import type { TextTable } from "../texts/textTable";
import { fitting } from "../texts/fitting";

/**
 * "" for a cell that holds nothing and looks like any other.
 *
 * @param at in A1
 * @param style its number in the workbook's styles; 0 = none
 * @throws ImpossibleDescription for what fits no cell
 */
export function cellXml(at: string, content: CellContent, style: number, texts: TextTable): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  switch (content.kind) {
    case "blank":
      return blankXml(at, look);
    case "text":
    case "link":
      return content.text === ""
        ? blankXml(at, look)
        : `<c r="${at}" t="s"${look}><v>${texts.numberOf(content.text)}</v></c>`;
    case "number":
      return `<c r="${at}"${look}><v>${finite(content.number)}</v></c>`;
    case "date":
      return `<c r="${at}"${look}><v>${finite(isoToSerial(content.date))}</v></c>`;
    case "formula": {
      const { formula, value } = content;
      const f = `<f>${markup(formula)}</f>`;
      if (typeof value === "number") return `<c r="${at}"${look}>${f}<v>${finite(value)}</v></c>`;
      const v = value === "" ? "<v/>" : `<v>${markup(fitting(value))}</v>`;
      return `<c r="${at}"${look} t="str">${f}${v}</c>`;
    }
  }
}

function blankXml(at: string, look: string): string {
  return look === "" ? "" : `<c r="${at}"${look}/>`;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new ImpossibleDescription(`No number that a cell can hold: ${number}`);
  return number;
}
