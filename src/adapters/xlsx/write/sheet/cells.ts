/** Turns a described cell into its XML: the kind of content decides, never how the value looks. */
import type { CellContent, Font } from "../../../../workbook/description";
import { isoToSerial } from "../../../../workbook/serialDate";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { markup } from "../../../ooxml/write/markup";
import type { TextTable } from "../texts/textTable";
import { font, NORMAL_FONT } from "../styles/pieces";
import { fitting } from "../texts/fitting";

/**
 * "" for a cell that holds nothing and looks like any other.
 *
 * @param at in A1
 * @param style its number in the workbook's styles; 0 = none; and the font that it has
 * @throws ImpossibleDescription for what fits no cell
 */
export function cellXml(
  at: string,
  content: CellContent,
  { style, font: own }: { readonly style: number; readonly font: Font },
  texts: TextTable,
): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  switch (content.kind) {
    case "blank":
      return blankXml(at, look);
    case "text":
    case "link":
      return content.text === ""
        ? blankXml(at, look)
        : `<c r="${at}" t="s"${look}><v>${textNumber(content, own, texts)}</v></c>`;
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

function textNumber(
  content: Extract<CellContent, { readonly kind: "text" | "link" }>,
  own: Font,
  texts: TextTable,
): number {
  if (content.kind === "link" || !content.runs) return texts.numberOf(content.text);
  const runs = content.runs.filter(({ text }) => text !== "");
  if (runs.map(({ text }) => text).join("") !== content.text)
    throw new ImpossibleDescription(`The pieces of "${content.text}" are another text`);
  return texts.numberOfPieces(
    runs.map(({ text, font: look }) => ({
      text,
      // What a run does not say is not the cell's look but the program's own.
      look: look ? `<rPr>${font({ ...NORMAL_FONT, ...own, ...look }, "rFont")}</rPr>` : "",
    })),
  );
}

function blankXml(at: string, look: string): string {
  return look === "" ? "" : `<c r="${at}"${look}/>`;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new ImpossibleDescription(`No number that a cell can hold: ${number}`);
  return number;
}
