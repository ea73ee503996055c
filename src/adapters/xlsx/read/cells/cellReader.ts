/** Turns the elements inside a sheet's c element into the cell as written. */
import type { Position } from "../../../../workbook/address";
import { detached } from "../../../ooxml/read/limits/detached";
import { damaged } from "../../../ooxml/read/limits/unreadable";
import type { Attributes } from "../../../ooxml/read/xml/attributes";
import { shownIn } from "../../../../workbook/signs";
import { isStrike, letterColour, signFont } from "../parts/styles";
import type { ColourName } from "../values/colours";
import { excelText } from "../values/excelText";
import { cellColumn } from "./place";
import { shiftFormula } from "./sharedFormula";
import type { WrittenCell } from "./writtenCell";

export interface CellReader {
  readonly isOpen: () => boolean;
  /** @param row where the cell must lie; 0 = in none */
  readonly open: (attributes: Attributes, row: number) => void;
  readonly inside: (name: string, attributes: Attributes) => void;
  readonly text: (piece: string) => void;
  /** An element inside the cell has ended. */
  readonly ended: (name: string) => void;
  readonly close: () => WrittenCell;
  /** Cells without an address follow the one before them in their row. */
  readonly beginRow: () => void;
}

/** Excel's own limit. */
const LONGEST_FORMULA = 8_192;

/** Where texts go depends on the innermost element that matters. */
type Reading = "nothing" | "value" | "formula" | "inline";

/** @param part for messages */
// eslint-disable-next-line max-lines-per-function -- the events of one cell share what has been read of it
export function cellReader(part: string): CellReader {
  const shared = new Map<string, { formula: string; at: Position }>();
  let isOpen = false;
  let row = 0;
  let column = 0;
  let type = "";
  let style: string | undefined;
  let rich: string | undefined;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let sharedIndex: string | null = null;
  let phonetic = false;
  let struck = false;
  let signs: string | null = null;
  let ink: ColourName | null = null;
  let reading: Reading = "nothing";

  const begin = (before: string | null): string => {
    if (before !== null) throw damaged(`${part} has a cell with two contents`);
    return "";
  };
  const wholeFormula = (): string | null => {
    if (formula === null) return null;
    if (formula.length > LONGEST_FORMULA)
      throw damaged(`${part} has a formula of ${formula.length} characters`);
    if (sharedIndex === null) return excelText(formula);
    if (formula !== "") shared.set(sharedIndex, { formula, at: { row, column } });
    const first = shared.get(sharedIndex);
    return first ? excelText(shiftFormula(first.formula, row - first.at.row, column - first.at.column)) : "";
  };

  return {
    isOpen: () => isOpen,
    open: (attributes, inRow) => {
      isOpen = true;
      row = inRow;
      const address = attributes.get("r");
      column = cellColumn(address, column, row, part);
      type = attributes.get("t") ?? "n";
      style = attributes.get("s");
      rich = attributes.get("vm");
      value = inline = formula = sharedIndex = signs = ink = null;
      struck = false;
    },
    inside: (name, attributes) => {
      if (reading !== "nothing") throw damaged(`${part} has an element in a text`);
      if (name === "v") {
        reading = "value";
        value = begin(value);
      } else if (name === "f") {
        reading = "formula";
        formula = begin(formula);
        if (attributes.get("t") === "shared") sharedIndex = attributes.get("si") ?? null;
      } else if (name === "is") inline = begin(inline);
      else if (name === "rPh") phonetic = true;
      else if (name === "t" && inline !== null && !phonetic) reading = "inline";
      else if (name === "r" && inline !== null) signs = null;
      else if (name === "rFont") signs = signFont(attributes);
      else if (name === "color") ink ??= letterColour(attributes);
      else if (isStrike(name, attributes)) struck = true;
      else if (name === "c" || name === "row") throw damaged(`${part} has a cell in a cell`);
    },
    text: (piece) => {
      if (reading === "value") value += piece;
      else if (reading === "formula") formula += piece;
      else if (reading === "inline") inline += shownIn(signs, piece);
    },
    ended: (name) => {
      reading = "nothing";
      if (name === "rPh") phonetic = false;
    },
    close: () => {
      isOpen = false;
      reading = "nothing";
      return {
        row,
        column,
        type,
        style,
        rich,
        value: own(value),
        inline: own(inline),
        formula: wholeFormula(),
        struck,
        ink,
      };
    },
    beginRow: () => {
      column = 0;
    },
  };
}

function own(text: string | null): string | null {
  return text === null ? null : detached(text);
}
