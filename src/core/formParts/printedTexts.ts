/** The sheets of a form → every text that they print: what is one of these, nobody wrote. */
import type { SheetDescription } from "../../workbook/description";

export function printedTexts(sheets: readonly SheetDescription[]): readonly string[] {
  return sheets.flatMap(({ cells }) =>
    [...cells].flatMap(({ content }) => {
      if (content.kind === "text" || content.kind === "link") return [content.text];
      return content.kind === "formula" ? [String(content.value)] : [];
    }),
  );
}
