/** Turns a form's description into a page of text that a person can check against the set. */
import { toA1 } from "../../src/workbook/address";
import type {
  CellDescription,
  SheetDescription,
  Validation,
  WorkbookDescription,
} from "../../src/workbook/description";
import { shown } from "./examples";

/** Everything but the styles: properties, sheets row by row, validations, formats, print set-up, names. */
export function formAsText(form: WorkbookDescription): string {
  const { custom, ...properties } = form.properties;
  return [
    ...pairs("property", properties),
    ...pairs("custom", custom),
    ...form.sheets.flatMap(sheetAsText),
    "",
    "NAMES",
    ...form.names.map(({ name, sheet, range }) => `${name} = ${sheet}!${range}`),
    "",
  ].join("\n");
}

function pairs(what: string, record: object): readonly string[] {
  return Object.entries(record).map(([key, value]) => `${what} ${key}: ${String(value)}`);
}

function sheetAsText(sheet: SheetDescription): readonly string[] {
  const cells = [...sheet.cells];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const formulas = [...new Set(cells.flatMap(formulaOf))];
  return [
    "",
    `SHEET ${sheet.name} (${sheet.visibility})`,
    `columns ${sheet.columns.map(({ width, hidden }) => `${width}${hidden ? " hidden" : ""}`).join(", ")}`,
    `heights ${sheet.rows.flatMap(({ row, height }) => (height === undefined ? [] : [`${row}: ${height}`])).join(", ")}`,
    `pages begin at ${sheet.rows.flatMap(({ row, pageBreakBefore }) => (pageBreakBefore ? [row] : [])).join(", ")}`,
    `zoom ${sheet.zoom ?? 100}`,
    `freeze ${JSON.stringify(sheet.freeze)}`,
    `protection ${JSON.stringify(sheet.protection)}`,
    `print ${JSON.stringify(sheet.print)}`,
    ...rows.map((row) =>
      cells
        .filter((cell) => cell.row === row)
        .map((cell) => cellAsText(cell, formulas))
        .join(" | "),
    ),
    ...formulas.map((formula, index) => `formula ${index + 1}: ${visible(formula)}`),
    ...sheet.validations.map(validationAsText),
    ...sheet.conditionalFormats.map(
      ({ range, formula, fill, font }) =>
        `format ${range} when ${visible(formula)}: ${fill ?? "no fill"} ${JSON.stringify(font)}`,
    ),
    ...sheet.merges.map((area) => `merged ${area}`),
  ];
}

/** A cell's formula with # for its own row, so that the same formula reads the same in every row. */
function formulaOf({ content, row }: CellDescription): readonly string[] {
  return content.kind === "formula"
    ? [content.formula.replaceAll(RegExp(`([A-Z])${row}\\b`, "g"), "$1#")]
    : [];
}

function cellAsText(cell: CellDescription, formulas: readonly string[]): string {
  const computed = formulaOf(cell).map((formula) => ` {formula ${formulas.indexOf(formula) + 1}}`);
  return `${toA1(cell)} [${cell.style ?? ""}] ${visible(shown(cell))}`.trimEnd() + computed.join("");
}

function validationAsText({ range, rule, prompt, error }: Validation): string {
  return [
    `validation ${range} ${JSON.stringify(rule)}`,
    `  prompt ${prompt?.title ?? ""}: ${prompt?.text ?? ""}`,
    `  ${error.style} ${error.title}: ${error.text}`,
  ].join("\n");
}

const visible = (text: string): string => text.replaceAll("\u00A0", "⍽").replaceAll("\n", "⏎");
