/** Turns a set and a municipality's name into the form's head: title, count line and four fields to fill in. */
import type { Texts } from "../../../../language";
import { blank, text } from "../../../../workbook/content";
import type { CellContent, CellDescription, DefinedName, Validation } from "../../../../workbook/description";
import type { RecommendationSet } from "../set/recommendationSet";
import { cell } from "./formCell";
import { formTitle } from "./formTitle";
import { at, ROW } from "./layout";
import { HEAD_NAMES } from "../../../marks/marks";

/** Titles longer than this are set smaller, so that they stay on the page. */
const LONG_TITLE = 140;

/** In the order of the rows; the date is the last. */
const FIELDS = ["municipality", "contact", "email", "councilDate"] as const;
type Field = (typeof FIELDS)[number];

const rowOf = (field: Field): number => ROW.firstField + FIELDS.indexOf(field);

/**
 * Labels are right-aligned in the narrow status column and run out to the left over empty cells, so
 * that they stand beside the fields without merged cells.
 */
export function headCells(
  set: RecommendationSet,
  name: string,
  counted: CellContent,
  texts: Texts,
): readonly CellDescription[] {
  const title = formTitle(set, texts);
  return [
    cell(ROW.title, "number", text(title), title.length > LONG_TITLE ? "longTitle" : "title"),
    cell(ROW.count, "number", counted, "count"),
    ...FIELDS.flatMap((field) => {
      const row = rowOf(field);
      return [
        ...(field === "municipality" ? [guideLink(row, texts)] : []),
        cell(row, "status", text(texts.form.head[field]), "fieldLabel"),
        cell(
          row,
          "remark",
          field === "municipality" ? text(name) : blank,
          field === "councilDate" ? "dateField" : "field",
        ),
      ];
    }),
  ];
}

function guideLink(row: number, texts: Texts): CellDescription {
  const words = texts.form.head.guideLink;
  return cell(
    row,
    "number",
    { kind: "link", text: words, sheet: texts.form.guideSheet, range: "A1" },
    "link",
  );
}

/** The fields' names, by which a return's head is read. */
export function headNames(sheet: string): readonly DefinedName[] {
  return FIELDS.map((field) => ({ name: HEAD_NAMES[field], sheet, range: at(rowOf(field), "remark") }));
}

/** Councils treat the status while the set holds or in the years after; anything else is a slip. */
const YEARS_AFTER = 5;

export function dateValidation(set: Pick<RecommendationSet, "period">, texts: Texts): Validation {
  const { head } = texts.form;
  const example = set.period.to + 1;
  return {
    range: at(rowOf("councilDate"), "remark"),
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
