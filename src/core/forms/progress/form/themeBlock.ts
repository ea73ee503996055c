/** Turns a form's line that is not answered into its cells: theme header, block heading, lead-in. */
import { EARLIER_MARK } from "../../../marks/marks";
import type { Texts } from "../../../../language";
import { blank, number, text } from "../../../../workbook/content";
import type { CellDescription } from "../../../../workbook/description";
import type { FormLine } from "./formLines";
import { cell, COLUMN } from "./layout";
import type { StyleName } from "./styles";

type Columns = keyof typeof COLUMN;

/** Shorter ones run out to the right over the row's empty cells. */
const LONG_LEAD_IN = 160;

/** Header rows name the columns anew for each theme, as the original does. */
export function lineCells(
  line: Exclude<FormLine, { kind: "answer" }>,
  period: string,
  texts: Texts,
): readonly CellDescription[] {
  const { form } = texts;
  switch (line.kind) {
    case "gap":
      return [];
    case "theme":
      return row(line.row, "themeHead", {
        text: line.theme.isNew ? form.newTheme(line.theme.title) : line.theme.title,
        status: form.statusColumn,
        remark: form.remarkColumn,
        check: form.checkColumn,
      }).map((each) =>
        each.column === COLUMN.number
          ? cell(line.row, "number", number(line.theme.number), "themeNumber")
          : each,
      );
    case "block":
      return row(line.row, "band", {
        text: line.of === "skal" ? form.skalHeading(period) : form.kanHeading(period),
      });
    case "leadIn":
      return row(line.row, line.text.length > LONG_LEAD_IN ? "longLeadIn" : "leadIn", { text: line.text });
    case "earlier":
      return [
        ...row(line.row, "earlier", { remark: line.answers.map(form.earlier).join("\n") }),
        cell(line.row, "mark", text(EARLIER_MARK), "mark"),
      ];
  }
}

/** A whole row in one style; columns without words stay blank. */
function row(
  at: number,
  style: StyleName,
  words: Partial<Readonly<Record<Columns, string>>>,
): readonly CellDescription[] {
  const columns: readonly Columns[] = ["number", "text", "status", "remark", "check"];
  return columns.map((column) => {
    const word = words[column];
    return cell(at, column, word === undefined ? blank : text(word), style);
  });
}
