/** A draft → the whole workbook in which a recommendation set is edited. */
import type { Texts } from "../../../../../language";
import { text } from "../../../../../workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../../../../workbook/description";
import { MARK_KEYS, SET_KIND } from "../../../../marks/marks";
import { marksSheet } from "../../../../marks/marksSheet";
import { years } from "../../../../sets/definition";
import { comparisonSheet } from "./comparisonSheet";
import type { Draft } from "./draft";
import { backgroundSheet, guidelinesSheet, removedSheet, themesSheet } from "./listSheets";
import { previousSheet } from "./previousSheet";
import { recommendationsSheet } from "./recommendationsSheet";
import { type Choices, setSheet } from "./setSheet";
import { STYLES } from "./styles";
import { cell } from "./tableSheet";

export interface DescribedDraft extends Choices {
  readonly draft: Draft;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly texts: Texts;
}

/** The same request gives the same description. */
export function describeSetWorkbook({
  draft,
  madeAt,
  texts,
  ...choices
}: DescribedDraft): WorkbookDescription {
  const words = texts.setWorkbook;
  const title = headingOf(draft, texts);
  const before = draft.previous && previousSheet(draft.previous);
  const { sheet, line } = recommendationsSheet(draft, before, title, texts);
  const marks = {
    [MARK_KEYS.kind]: SET_KIND,
    ...(draft.set.id ? { [MARK_KEYS.setId]: draft.set.id } : {}),
    [MARK_KEYS.madeAt]: madeAt,
  };
  return {
    properties: {
      title,
      description: words.about,
      creator: words.creator,
      created: madeAt,
      custom: marks,
    },
    styles: { ...STYLES, openDate: { ...STYLES.openDate, numberFormat: texts.form.head.dateFormat } },
    sheets: [
      setSheet(draft, line, title, choices, texts),
      sheet,
      themesSheet(draft, title, texts),
      ...(draft.proposes ? [] : [removedSheet(draft, title, texts)]),
      ...(draft.comparison ? [comparisonSheet(draft.comparison, title, texts)] : []),
      guidelinesSheet(draft, title, texts),
      backgroundSheet(draft, title, texts),
      guideSheet(texts),
      ...(before ? [before.sheet] : []),
      marksSheet(marks),
    ],
    names: [],
  };
}

function headingOf({ set: { body, period } }: Draft, { setWorkbook: words }: Texts): string {
  return body && period ? words.heading(body, years({ period })) : words.newSet;
}

function guideSheet({ setWorkbook: words }: Texts): SheetDescription {
  return {
    name: words.sheets.guide,
    visibility: "visible",
    gridlines: false,
    columns: [{ column: 1, width: 100 }],
    rows: [],
    cells: [
      cell(1, 1, "guideTitle", text(words.guide.title)),
      ...words.guide.lines.map((line, index) => cell(index + 3, 1, "guideText", text(line))),
    ],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
  };
}
