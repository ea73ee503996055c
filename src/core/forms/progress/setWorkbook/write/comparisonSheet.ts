/** A comparison of two sets → the sheet with both texts side by side and the words that differ. */
import type { Texts } from "../../../../../language";
import { blank, text } from "../../../../../workbook/content";
import type { CellContent, RunFont, SheetDescription } from "../../../../../workbook/description";
import { changedWords, type Piece, runsOf, wordsThat } from "../../../../sets/changedWords";
import type { ComparedItem, SetComparison } from "../../../../sets/compareSets";
import { tableSheet, textOrBlank } from "./tableSheet";

export function comparisonSheet(comparison: SetComparison, title: string, texts: Texts): SheetDescription {
  const words = texts.setWorkbook;
  const heads = words.pairColumns;
  return tableSheet({
    name: words.sheets.comparison,
    table: "Sammenligning",
    title,
    line: text(words.comparisonNote),
    columns: [
      { head: heads.change, width: 11, style: "read" },
      { head: heads.from, width: 16, style: "read" },
      { head: heads.oldText, width: 48, style: "read" },
      { head: heads.to, width: 9, style: "read" },
      { head: heads.newText, width: 48, style: "read" },
      { head: heads.gone, width: 34, style: "read" },
      { head: heads.added, width: 34, style: "read" },
    ],
    rows: [
      ...comparison.items.map((one) => rowOf(one, texts)),
      ...comparison.removed.map(({ id, text: gone }) => [
        text(words.changes.removed),
        text(id),
        text(gone),
        blank,
        blank,
        blank,
        blank,
      ]),
    ],
  });
}

/** What is gone is struck out, what is new is bold; both stand in columns of their own as well. */
const MARKS: Readonly<Record<"gone" | "added", RunFont>> = {
  gone: { struck: true, colour: "#A50026" },
  added: { bold: true, colour: "#1B6238" },
};

function marked(words: string, pieces: readonly Piece[], change: keyof typeof MARKS): CellContent {
  const runs = runsOf(words, pieces, change);
  if (!runs.some(({ changed }) => changed)) return textOrBlank(words);
  return {
    kind: "text",
    text: words,
    runs: runs.map((run) => (run.changed ? { text: run.text, font: MARKS[change] } : { text: run.text })),
  };
}

function rowOf({ item, change, from }: ComparedItem, { setWorkbook: words }: Texts): readonly CellContent[] {
  const before = from.map((one) => one.item.text).join("\n\n");
  const pieces = from.length === 0 ? [] : changedWords(before, item.text);
  return [
    text(words.changes[change]),
    textOrBlank(from.map((one) => words.link(one.item.id, words.confidences[one.confidence])).join(", ")),
    marked(before, pieces, "gone"),
    text(item.id),
    marked(item.text, pieces, "added"),
    textOrBlank(wordsThat(pieces, "gone")),
    textOrBlank(wordsThat(pieces, "added")),
  ];
}
