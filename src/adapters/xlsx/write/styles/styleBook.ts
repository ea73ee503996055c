/** Turns the looks of cells into numbers, and these into the part that says what each looks like. */
import type { CellDescription, CellStyle, ConditionalFormat } from "../../../../workbook/description";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { attributes, DECLARATION, escaped } from "../../../ooxml/write/markup";
import { MAIN } from "../texts/spreadsheet";
import { numbered } from "./numbered";
import { alignment, border, differentialFill, font, NORMAL_FONT, solidFill } from "./pieces";

export interface StyleBook {
  /** The number of the cell's look; 0 = as any other. @throws ImpossibleDescription when its style is not there */
  readonly numberOf: (cell: CellDescription) => number;
  /** The number of what a conditional format changes. */
  readonly differenceOf: (format: ConditionalFormat) => number;
  /** Asked for when every cell has its number. */
  readonly part: () => string;
}

/** For a date whose style says nothing: without a format a date is shown as a number. */
const PLAIN_DATE = "yyyy-mm-dd";
/** Formats that every program has, by the numbers that they have had since the first Excel. */
const OWN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["0%", 9],
  ["@", 49],
]);
/** The first number that is free. */
const FIRST_FORMAT = 164;
const EMPTY_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

// eslint-disable-next-line max-lines-per-function -- the numbers that a book gives belong to one workbook
export function styleBook(styles: Readonly<Record<string, CellStyle>>): StyleBook {
  const formats = numbered();
  const fonts = numbered(`<font>${font(NORMAL_FONT)}</font>`);
  const pattern = (type: string) => `<fill><patternFill patternType="${type}"/></fill>`;
  const fills = numbered(pattern("none"), pattern("gray125"));
  const borders = numbered(EMPTY_BORDER);
  const looks = numbered(look({}));
  const differences = numbered();
  const known = new Map<string, number>();

  function look(style: CellStyle): string {
    const format = style.numberFormat;
    const numFmtId = format === undefined ? 0 : (OWN_FORMATS.get(format) ?? numberOfFormat(format));
    const fontId = style.font ? fonts.numberOf(`<font>${font({ ...NORMAL_FONT, ...style.font })}</font>`) : 0;
    const fillId = style.fill ? fills.numberOf(solidFill(style.fill)) : 0;
    const borderId = style.border ? borders.numberOf(border(style.border)) : 0;
    const inside = alignment(style) + (style.unlocked ? '<protection locked="0"/>' : "");
    const applied = attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: format !== undefined || undefined,
      applyFont: style.font !== undefined || undefined,
      applyFill: style.fill !== undefined || undefined,
      applyBorder: style.border !== undefined || undefined,
      applyAlignment: alignment(style) !== "" || undefined,
      applyProtection: style.unlocked || undefined,
    });
    return inside === "" ? `<xf${applied}/>` : `<xf${applied}>${inside}</xf>`;
  }

  const numberOfFormat = (code: string) => FIRST_FORMAT + formats.numberOf(escaped(code));

  const newNumber = ({ style: name, content }: CellDescription): number => {
    const style = name === undefined ? {} : styles[name];
    if (!style) throw new ImpossibleDescription(`No style is called ${name}`);
    const isPlainDate = content.kind === "date" && style.numberFormat === undefined;
    return looks.numberOf(look(isPlainDate ? { ...style, numberFormat: PLAIN_DATE } : style));
  };

  return {
    numberOf: (cell) => {
      const isDate = cell.content.kind === "date";
      if (cell.style === undefined && !isDate) return 0;
      const key = `${isDate ? "date" : ""} ${cell.style ?? ""}`;
      const number = known.get(key) ?? newNumber(cell);
      known.set(key, number);
      return number;
    },
    differenceOf: ({ fill, font: letters }) =>
      differences.numberOf(
        `<dxf>${letters ? `<font>${font(letters)}</font>` : ""}${fill ? differentialFill(fill) : ""}</dxf>`,
      ),
    part: () => {
      const codes = formats.all.map(
        (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`,
      );
      return (
        `${DECLARATION}<styleSheet xmlns="${MAIN}">${codes.length === 0 ? "" : list("numFmts", codes)}` +
        `${list("fonts", fonts.all)}${list("fills", fills.all)}${list("borders", borders.all)}` +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `${list("cellXfs", looks.all)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
        `${list("dxfs", differences.all)}</styleSheet>`
      );
    },
  };
}

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}
