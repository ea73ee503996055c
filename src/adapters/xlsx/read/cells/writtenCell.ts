/** Turns a cell as its part writes it into what stood in it, with the workbook's texts and formats. */
import { shownIn } from "../../../../workbook/signs";
import type { CellSnapshot, CellValue } from "../../../../workbook/snapshot";
import type { Meter } from "../../../ooxml/read/limits/budgets";
import { damaged } from "../../../ooxml/read/limits/unreadable";
import type { RichValues } from "../parts/richValues";
import type { CellFormat } from "../parts/styles";
import { BLANK, cellValue, textValue, type ValueContext } from "./cellValue";
import type { ColourName } from "../values/colours";
import { excelText } from "../values/excelText";

/** A cell as it stands in the sheet's part: it says which shared text and which format, not what they are. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** Its t attribute; "n" where it has none. */
  readonly type: string;
  /** Its s attribute. */
  readonly style: string | undefined;
  /** Its vm attribute, by which it names a rich value. */
  readonly rich: string | undefined;
  /** The content of its v element, null when it has none; so too the text of its is element. */
  readonly value: string | null;
  readonly inline: string | null;
  /** Null where no formula stands; "" where one stands but not what it says. */
  readonly formula: string | null;
  /** Some of its own text is crossed out. */
  readonly struck: boolean;
  /** What the first run of coloured letters in its own text names. */
  readonly ink: ColourName | null;
}

export interface CellContext extends ValueContext {
  readonly part: string;
  readonly meter: Meter;
  /** By style number; empty when the workbook has no styles. */
  readonly formats: readonly CellFormat[];
  /** Which of the shared texts are crossed out in part. */
  readonly struckStrings: ReadonlySet<number>;
  /** What the first run of coloured letters in a shared text names. */
  readonly inkOfStrings: ReadonlyMap<number, ColourName>;
  /** "#RRGGBB", or null for letters as everybody's are. */
  readonly inkNamed: (name: ColourName) => string | null;
  readonly richValues: RichValues;
}

const UNFORMATTED: CellFormat = {
  date: false,
  fill: null,
  ink: null,
  struck: false,
  signs: null,
  tickBox: false,
};
const PICTURE = /^(_xlfn\.)?IMAGE\(/i;

/**
 * The cell, paid for from the budget; null where it holds neither value, formula nor background.
 *
 * @throws UnreadableError "damaged" for a shared text or a style that is not there; "tooLarge"
 */
export function cellInContext(written: WrittenCell, context: CellContext): CellSnapshot | null {
  const { row, column, formula } = written;
  const format = formatOf(written.style, context);
  const { value: content, shows } = contentOf(written, format, context);
  if (content.kind === "blank" && formula === null && format.fill === null && shows === null) return null;
  context.meter.cells(1);
  context.meter.characters(charactersOf({ value: content, formula: formula ?? "" }));
  const struck = written.struck || format.struck || isStruckText(written, context);
  return {
    row,
    column,
    value: content,
    ...(formula === null ? {} : { formula }),
    ...(format.fill === null ? {} : { fill: format.fill }),
    ...(isSigns(content) ? inkOfSigns(written, format, context) : {}),
    ...(shows === null ? {} : { shows }),
    ...(content.kind === "text" && struck ? { struck: true } : {}),
  };
}

/** A few signs without letter or digit: then the colour of the letters may be all that they say. */
function isSigns(value: CellValue): boolean {
  return value.kind === "text" && /^[^\p{L}\p{N}]{1,8}$/u.test(value.text);
}

/** A run's own colour is the one that is seen; else the letters have their cell's. */
function inkOfSigns(
  { type, value, ink: own }: WrittenCell,
  format: CellFormat,
  { inkOfStrings, inkNamed }: CellContext,
): Pick<CellSnapshot, "ink"> {
  const named = own ?? (type === "s" ? inkOfStrings.get(Number(value)) : undefined);
  const ink = named ? inkNamed(named) : format.ink;
  return ink === null ? {} : { ink };
}

interface Content {
  readonly value: CellValue;
  readonly shows: CellSnapshot["shows"] | null;
}

/** What a person sees in the cell, which is not always what the file writes for programs that know less. */
function contentOf(written: WrittenCell, format: CellFormat, context: CellContext): Content {
  const { type, value, inline, formula, rich } = written;
  const shown = type === "e" && rich !== undefined ? context.richValues(rich) : null;
  if (shown?.kind === "picture" || (formula !== null && PICTURE.test(formula))) {
    return { value: BLANK, shows: "picture" };
  }
  if (shown) return { value: textValue(shown.text), shows: null };
  const content =
    type === "inlineStr" || (inline !== null && value === null)
      ? textValue(excelText(inline ?? ""))
      : cellValue(type, value, format.date, context);
  if (content.kind === "text") return { value: textValue(shownIn(format.signs, content.text)), shows: null };
  return { value: content, shows: content.kind === "boolean" && format.tickBox ? "tickBox" : null };
}

function formatOf(style: string | undefined, { formats, part }: CellContext): CellFormat {
  if (formats.length === 0) return UNFORMATTED;
  const format = formats[Number(style ?? 0)];
  if (!format) throw damaged(`${part} uses style ${style ?? 0} of ${formats.length}`);
  return format;
}

function isStruckText({ type, value }: WrittenCell, { struckStrings }: CellContext): boolean {
  return type === "s" && struckStrings.size > 0 && struckStrings.has(Number(value));
}

/** What the cell takes of the budget of characters. */
export function charactersOf({ value, formula = "" }: Pick<CellSnapshot, "value" | "formula">): number {
  const length = value.kind === "text" ? value.text.length : value.kind === "error" ? value.error.length : 0;
  return length + formula.length;
}
