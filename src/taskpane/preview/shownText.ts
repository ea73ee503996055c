/** What stands in a cell → what is seen in it. */
import type { Texts } from "../../language";
import type { CellContent, CellStyle } from "../../workbook/description";

export function shownText(content: CellContent, style: CellStyle | undefined, texts: Texts): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
    case "link":
      return content.text;
    case "date":
      return texts.overview.date(content.date);
    case "number":
      return shownNumber(content.number, style);
    case "formula":
      return typeof content.value === "number" ? shownNumber(content.value, style) : content.value;
  }
}

/** The formats that forms and overviews have: whole numbers, decimals, per cent, and nothing where zero is hidden. */
function shownNumber(value: number, style: CellStyle | undefined): string {
  const format = style?.numberFormat ?? "General";
  if (value === 0 && /;;/.test(format)) return "";
  const decimals = /0[.,](0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.includes("%");
  return (percent ? value * 100 : value)
    .toLocaleString("da", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: format === "General" ? 10 : decimals,
    })
    .concat(percent ? " %" : "");
}
