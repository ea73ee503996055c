/** A draft → the sheet with what holds for the whole set, a labelled field a row. */
import type { Texts } from "../../../../../language";
import { blank, number, text } from "../../../../../workbook/content";
import type { CellContent, SheetDescription, Validation } from "../../../../../workbook/description";
import type { StatusName } from "../../set/recommendationSet";
import { statusLabel } from "../words/statusWords";
import type { FieldName } from "../words/columns";
import type { Draft } from "./draft";
import type { StyleName } from "./styles";
import { cell, textOrBlank } from "./tableSheet";

/** Fields that belong together; an empty row between. */
const GROUPS: readonly (readonly FieldName[])[] = [
  ["title", "formTitle", "body", "kkr", "from", "to"],
  ["approvedBy", "approvedDate", "contactEmail", "deadline", "followUp"],
  ["previousSet", "id"],
  ["document", "annex", "caseId", "documentId", "documentDate", "comparedWith", "note"],
  ["skal", "kan", "remarkRequired", "proposals"],
];
const FIRST_FIELD = 4;
/** Words of a dropdown fit in so many characters. */
const LONGEST_LIST = 255;

export interface Choices {
  readonly known: readonly string[];
  readonly kkr: readonly string[];
}

export function setSheet(
  draft: Draft,
  line: CellContent,
  title: string,
  choices: Choices,
  texts: Texts,
): SheetDescription {
  const words = texts.setWorkbook;
  const rows = rowsOf();
  const contents = contentsOf(draft, texts);
  return {
    name: words.sheets.set,
    visibility: "visible",
    gridlines: false,
    columns: [
      { column: 1, width: 24 },
      { column: 2, width: 72 },
      { column: 3, width: 48 },
    ],
    rows: [
      { row: 1, height: 26 },
      { row: 2, height: 20 },
    ],
    cells: [
      cell(1, 1, "title", text(title)),
      cell(2, 1, "line", line),
      ...rows.flatMap(({ row, field }) => [
        cell(row, 1, "label", text(words.fields[field])),
        cell(row, 2, styleOf(field), contents[field]),
        cell(row, 3, "explain", textOrBlank(words.explains[field])),
      ]),
    ],
    merges: [],
    freeze: { rows: 2, columns: 0 },
    validations: rows.flatMap(({ row, field }) => validationOf(field, `B${row}`, choices, texts)),
    conditionalFormats: [],
    tables: [],
    charts: [],
    print: {
      paper: "A4",
      orientation: "portrait",
      fit: { across: 1, down: null },
      margins: { top: 1.2, right: 1, bottom: 1.5, left: 1 },
    },
  };
}

function rowsOf(): readonly { readonly row: number; readonly field: FieldName }[] {
  let row = FIRST_FIELD - 1;
  return GROUPS.flatMap((fields, group) => {
    if (group > 0) row += 1;
    return fields.map((field) => {
      row += 1;
      return { row, field };
    });
  });
}

function styleOf(field: FieldName): StyleName {
  if (field === "from" || field === "to") return "openNumber";
  return field === "deadline" || field === "approvedDate" || field === "documentDate" ? "openDate" : "open";
}

function contentsOf({ set }: Draft, { setWorkbook }: Texts): Readonly<Record<FieldName, CellContent>> {
  const { source, approved, rules } = set;
  const date = (value: string | null | undefined): CellContent =>
    value ? { kind: "date", date: value } : blank;
  const statuses = (list: readonly StatusName[] | undefined) =>
    textOrBlank(list?.map(statusLabel).join(", "));
  return {
    title: textOrBlank(set.title),
    formTitle: textOrBlank(set.formTitle),
    body: textOrBlank(set.body),
    kkr: textOrBlank(set.kkr),
    from: set.period ? number(set.period.from) : blank,
    to: set.period ? number(set.period.to) : blank,
    approvedBy: textOrBlank(approved?.by),
    approvedDate: date(approved?.date),
    contactEmail: textOrBlank(set.contactEmail),
    deadline: date(set.deadline),
    followUp: textOrBlank(set.followUp),
    previousSet: textOrBlank(set.previousSet),
    document: textOrBlank(source?.document),
    annex: textOrBlank(source?.annex),
    caseId: textOrBlank(source?.caseId),
    documentId: textOrBlank(source?.documentId),
    documentDate: date(source?.documentDate),
    comparedWith: textOrBlank(source?.comparedWith),
    note: textOrBlank(source?.note),
    skal: statuses(rules?.statuses?.skal),
    kan: statuses(rules?.statuses?.kan),
    remarkRequired: statuses(rules?.remarkRequired),
    proposals: set.proposals === false ? text(setWorkbook.no) : blank,
    id: textOrBlank(set.id),
  };
}

function validationOf(
  field: FieldName,
  range: string,
  choices: Choices,
  texts: Texts,
): readonly Validation[] {
  const words = texts.setWorkbook;
  const values = valuesOf(field, choices, texts);
  const fits =
    values.length > 0 && values.join(",").length <= LONGEST_LIST && !values.some((one) => one.includes(","));
  if (!fits) return [];
  return [
    {
      range,
      rule: { kind: "list", values },
      allowBlank: true,
      prompt: { title: words.fields[field], text: words.explains[field] },
      // A set of one's own may be taken over from as well.
      error: {
        title: words.choiceTitle,
        text: words.choiceError,
        style: field === "kkr" ? "stop" : "information",
      },
    },
  ];
}

function valuesOf(field: FieldName, { kkr, known }: Choices, { setWorkbook }: Texts): readonly string[] {
  switch (field) {
    case "kkr":
      return kkr;
    case "previousSet":
      return known;
    case "proposals":
      return [setWorkbook.yes, setWorkbook.no];
    default:
      return [];
  }
}
