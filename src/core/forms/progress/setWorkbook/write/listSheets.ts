/** A draft → its smaller tables: themes, what is gone, guidelines, background. */
import type { Texts } from "../../../../../language";
import { blank, number, text } from "../../../../../workbook/content";
import type { SheetDescription } from "../../../../../workbook/description";
import { recommendationsOf } from "../../set/recommendationSet";
import type { Draft } from "./draft";
import { down, emptyRows, tableSheet, textOrBlank } from "./tableSheet";

export function themesSheet({ set }: Draft, title: string, texts: Texts): SheetDescription {
  const words = texts.setWorkbook;
  const heads = words.themeColumns;
  return tableSheet({
    name: words.sheets.themes,
    table: "Temaer",
    title,
    line: blank,
    columns: [
      { head: heads.number, width: 7, style: "openNumber" },
      { head: heads.title, width: 40, style: "open" },
      { head: heads.intro, width: 60, style: "open" },
      { head: heads.skalIntro, width: 34, style: "open" },
      { head: heads.kanIntro, width: 34, style: "open" },
      { head: heads.isNew, width: 10, style: "centered" },
      { head: heads.mark, width: 12, style: "mark", hidden: true },
      { head: heads.fromTheme, width: 12, style: "mark", hidden: true },
    ],
    rows: [
      ...set.themes.map((theme) => [
        number(theme.number),
        text(theme.title),
        textOrBlank(theme.intro),
        textOrBlank(theme.skalIntro),
        textOrBlank(theme.kanIntro),
        theme.isNew ? text(words.yes) : blank,
        text(theme.id),
        textOrBlank(theme.derivedFromTheme),
      ]),
      ...emptyRows(4, 8),
    ],
    validations: [
      {
        range: down(6),
        rule: { kind: "list", values: [words.yes] },
        allowBlank: true,
        error: { title: words.choiceTitle, text: words.choiceError, style: "warning" },
      },
    ],
  });
}

export function removedSheet({ set, previous }: Draft, title: string, texts: Texts): SheetDescription {
  const words = texts.setWorkbook;
  const before = new Map(
    previous
      ? recommendationsOf(previous).map(({ recommendation }) => [recommendation.id, recommendation.text])
      : [],
  );
  return tableSheet({
    name: words.sheets.removed,
    table: "Udgaaet",
    title,
    line: text(words.removedNote),
    columns: [
      { head: words.removedColumns.number, width: 12, style: "open" },
      { head: words.removedColumns.text, width: 90, style: "open" },
    ],
    rows: [...(set.removed ?? []).map((id) => [text(id), textOrBlank(before.get(id))]), ...emptyRows(3, 2)],
  });
}

export function guidelinesSheet({ set }: Draft, title: string, texts: Texts): SheetDescription {
  const words = texts.setWorkbook;
  return tableSheet({
    name: words.sheets.guidelines,
    table: "Pejlemaerker",
    title,
    line: blank,
    columns: [
      { head: words.guidelineColumns.title, width: 50, style: "open" },
      { head: words.guidelineColumns.text, width: 90, style: "open" },
    ],
    rows: [...(set.guidelines ?? []).map((one) => [text(one.title), text(one.text)]), ...emptyRows(4, 2)],
  });
}

/** A paragraph a row; a section's heading stands beside each of its paragraphs. */
export function backgroundSheet({ set }: Draft, title: string, texts: Texts): SheetDescription {
  const words = texts.setWorkbook;
  const sections = set.background ?? [];
  return tableSheet({
    name: words.sheets.background,
    table: "Baggrund",
    title,
    line: blank,
    columns: [
      { head: words.backgroundColumns.heading, width: 40, style: "open" },
      { head: words.backgroundColumns.text, width: 100, style: "open" },
    ],
    rows: [
      ...sections.flatMap(({ heading, paragraphs }) =>
        paragraphs.length === 0
          ? [[text(heading), blank]]
          : paragraphs.map((paragraph) => [text(heading), text(paragraph)]),
      ),
      ...emptyRows(4, 2),
    ],
  });
}
