/** Turns conditional formats into rules, those of one range together. */
import type { ConditionalFormat } from "../../../../workbook/description";
import { markup } from "../../../ooxml/write/markup";
import type { StyleBook } from "../styles/styleBook";
import { xstring } from "../../../ooxml/write/xstring";

/** The first that applies wins, and nothing after it is looked at. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], book: StyleBook): string {
  const byRange = new Map<string, string>();
  formats.forEach((format, index) => {
    const formula = `<formula>${markup(xstring(format.formula))}</formula>`;
    const rule = `<cfRule type="expression" dxfId="${book.differenceOf(format)}" priority="${index + 1}" stopIfTrue="1">${formula}</cfRule>`;
    byRange.set(format.range, (byRange.get(format.range) ?? "") + rule);
  });
  return [...byRange]
    .map(([range, rules]) => `<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`)
    .join("");
}
