/** Turns a title and a municipality's name into the head that every form has: title, count line and four fields to fill in. */
import type { Texts } from "../../language";
import { blank, text } from "../../workbook/content";
import type { CellContent, CellDescription, DefinedName, Validation } from "../../workbook/description";
import { HEAD_NAMES } from "../marks/marks";
import type { Definition } from "../sets/definition";
import { formColumns } from "./formColumns";

/** Title and count line stay in view; the fields stand below a gap. */
export const ROW = { title: 1, count: 2, firstField: 4 } as const;

/** The labels stand in the narrow column before the fields. */
const COLUMN = { title: 1, label: 3, field: 4 } as const;

/** Titles longer than this are set smaller, so that they stay on the page. */
const LONG_TITLE = 140;

/** In the order of the rows; the date is the last. */
const FIELDS = ["municipality", "contact", "email", "councilDate"] as const;
type Field = (typeof FIELDS)[number];

const rowOf = (field: Field): number => ROW.firstField + FIELDS.indexOf(field);

const fieldAt = (field: Field): string => at(rowOf(field), "field");

const { at, cell } = formColumns(COLUMN);

/**
 * Labels are right-aligned in the narrow column and run out to the left over empty cells, so
 * that they stand beside the fields without merged cells.
 */
export function headCells(
  title: string,
  name: string,
  counted: CellContent,
  texts: Texts,
): readonly CellDescription[] {
  return [
    cell(ROW.title, "title", text(title), title.length > LONG_TITLE ? "longTitle" : "title"),
    cell(ROW.count, "title", counted, "count"),
    ...FIELDS.flatMap((field) => {
      const row = rowOf(field);
      return [
        ...(field === "municipality" ? [guideLink(row, texts)] : []),
        cell(row, "label", text(texts.form.head[field]), "fieldLabel"),
        cell(
          row,
          "field",
          field === "municipality" ? text(name) : blank,
          field === "councilDate" ? "dateField" : "field",
        ),
      ];
    }),
  ];
}

function guideLink(row: number, texts: Texts): CellDescription {
  const words = texts.form.head.guideLink;
  return cell(row, "title", { kind: "link", text: words, sheet: texts.form.guideSheet, range: "A1" }, "link");
}

/** The fields' names, by which a return's head is read. */
export function headNames(sheet: string): readonly DefinedName[] {
  return FIELDS.map((field) => ({ name: HEAD_NAMES[field], sheet, range: fieldAt(field) }));
}

/** Councils treat the status while the set holds or in the years after; anything else is a slip. */
const YEARS_AFTER = 5;

export function dateValidation(set: Pick<Definition, "period">, texts: Texts): Validation {
  const { head } = texts.form;
  const example = set.period.to + 1;
  return {
    range: fieldAt("councilDate"),
    rule: {
      kind: "dateBetween",
      from: `${set.period.from}-01-01`,
      to: `${set.period.to + YEARS_AFTER}-12-31`,
    },
    allowBlank: true,
    prompt: { title: head.datePromptTitle, text: head.datePrompt(example) },
    error: { title: head.dateErrorTitle, text: head.dateError(example), style: "stop" },
  };
}
