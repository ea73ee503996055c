/** A draft's recommendations → the table in which they are edited, with what is missing beside each. */
import { columnLetters, quoteSheet } from "../../../../../workbook/address";
import { blank, formula, number, quoted, text } from "../../../../../workbook/content";
import type { CellContent, SheetDescription, Validation } from "../../../../../workbook/description";
import type { Texts } from "../../../../../language";
import { rowMark } from "../../../../marks/marks";
import type { Kind } from "../../set/recommendationSet";
import type { RecommendationColumn } from "../words/columns";
import type { Draft } from "./draft";
import { changeCell, checkCell } from "./changeAndCheck";
import { type Line, linesOf } from "./lines";
import { proposedRow } from "./proposed";
import type { PreviousSheet } from "./previousSheet";
import {
  down,
  emptyRows,
  FIRST_ROW,
  LAST_CHECKED_ROW,
  type TableColumn,
  tableSheet,
  textOrBlank,
} from "./tableSheet";

/** Rows that stand ready for new recommendations. */
const SPARE = 8;

type Column = Omit<TableColumn, "head"> & { readonly key: RecommendationColumn };

const COLUMNS: readonly Column[] = [
  { key: "theme", width: 7, style: "openNumber" },
  { key: "number", width: 7, style: "open" },
  { key: "kind", width: 11, style: "centered" },
  { key: "proposal", width: 11, style: "centered" },
  { key: "shortTitle", width: 25, style: "open" },
  { key: "text", width: 66, style: "open" },
  { key: "answers", width: 24, style: "read" },
  { key: "remarks", width: 12, style: "computed" },
  { key: "redAt", width: 24, style: "read" },
  { key: "from", width: 16, style: "open" },
  { key: "change", width: 11, style: "computed" },
  { key: "check", width: 22, style: "computed" },
  { key: "variants", width: 30, style: "open" },
  { key: "why", width: 30, style: "open" },
  { key: "mark", width: 12, style: "mark", hidden: true },
];

/** What was answered last time, where that is at hand. */
const LAST_TIME: readonly RecommendationColumn[] = ["answers", "remarks", "redAt"];

type Place = (key: RecommendationColumn) => number;

/** @returns the sheet, and the line that counts, for the sheet in front */
export function recommendationsSheet(
  draft: Draft,
  previous: PreviousSheet | null,
  title: string,
  texts: Texts,
): { readonly sheet: SheetDescription; readonly line: CellContent } {
  const words = texts.setWorkbook;
  const columns = COLUMNS.filter(
    ({ key }) =>
      (key !== "proposal" || draft.proposes) && (!LAST_TIME.includes(key) || draft.answered !== null),
  );
  const place: Place = (key) => columns.findIndex((column) => column.key === key) + 1;
  const all = linesOf(draft);
  const written = all.map((one, index) => rowOf(one, FIRST_ROW + index, draft, place, previous, texts));
  const spare = emptyRows(SPARE, 0).map((_, index) =>
    rowOf(null, FIRST_ROW + all.length + index, draft, place, previous, texts),
  );
  const line = (from: string) => countLine(draft, place, from, texts);
  const sheet = tableSheet({
    name: words.sheets.recommendations,
    table: "Anbefalinger",
    title,
    line: line(""),
    columns: columns.map(({ key, ...rest }) => ({ ...rest, head: words.columns[key] })),
    rows: [...written, ...spare].map((cells) => columns.map(({ key }) => cells[key] ?? blank)),
    validations: validations(draft, place, texts),
    conditionalFormats: [
      {
        range: down(place("check")),
        formula: `AND(${["", words.checks.ok, words.proposals.remove, words.proposals.waiting]
          .map((word) => `${columnLetters(place("check"))}${FIRST_ROW}<>${quoted(word)}`)
          .join(",")})`,
        font: { bold: true, colour: "#A50026" },
      },
    ],
  });
  return { sheet, line: line(`${quoteSheet(words.sheets.recommendations)}!`) };
}

type Row = Partial<Readonly<Record<RecommendationColumn, CellContent>>>;

function rowOf(
  line: Line | null,
  row: number,
  draft: Draft,
  place: Place,
  previous: PreviousSheet | null,
  texts: Texts,
): Row {
  const at = (key: RecommendationColumn) => `${columnLetters(place(key))}${row}`;
  const check = checkCell(line, at, draft, texts);
  const change = changeCell(line, at, draft, previous, texts);
  if (!line) return { change, check };
  if ("proposed" in line) return { ...proposedRow(line.proposed, line.theme, texts), change, check };
  const { theme, recommendation } = line;
  const { id, kind, shortTitle, text: words, derivedFrom, variants, lineageNote } = recommendation;
  const last = draft.answered?.get(id);
  // In a draft of the next set the mark says which recommendation of the previous one the row came of.
  const markedSet = draft.set.id ?? draft.previous?.id ?? "";
  return {
    theme: number(theme.number),
    number: text(id),
    kind: text(kindWord(kind)),
    proposal: text(texts.setWorkbook.proposals.keep),
    shortTitle: textOrBlank(shortTitle),
    text: text(words),
    answers: textOrBlank(last?.answers),
    remarks: last ? number(last.remarks) : blank,
    redAt: textOrBlank(last?.redAt.join(", ")),
    from: textOrBlank(
      derivedFrom
        .map((link) => texts.setWorkbook.link(link.id, texts.setWorkbook.confidences[link.confidence]))
        .join(", "),
    ),
    change,
    check,
    variants: textOrBlank(variants.join("\n\n")),
    why: textOrBlank(lineageNote),
    mark: textOrBlank(markedSet === "" ? "" : rowMark(markedSet, id)),
  };
}

/** The words that stand on every form, in every language. */
const kindWord = (kind: Kind): string => kind.toUpperCase();

/** "5 SKAL og 7 KAN · 2 mangler kort titel"; those that are to go, or are only proposed, are not counted. */
function countLine({ set }: Draft, place: Place, sheet: string, texts: Texts): CellContent {
  const { line, checks, proposals } = texts.setWorkbook;
  const range = (key: RecommendationColumn) => {
    const letters = `$${columnLetters(place(key))}$`;
    return `${sheet}${letters}${FIRST_ROW}:${letters}${LAST_CHECKED_ROW}`;
  };
  const count = (kind: string) =>
    `COUNTIFS(${range("kind")},"${kind}",${[proposals.remove, proposals.waiting].map((word) => `${range("check")},${quoted(`<>${word}`)}`).join(",")})`;
  const all = set.themes.flatMap(({ recommendations }) => recommendations);
  const skal = all.filter(({ kind }) => kind === "skal").length;
  const untitled = all.filter(({ shortTitle }) => !shortTitle).length;
  return formula(
    [
      count("SKAL"),
      quoted(line.skal),
      count("KAN"),
      quoted(line.kan),
      `COUNTIF(${range("check")},${quoted(checks.shortTitle)})`,
      quoted(line.missing),
    ].join("&"),
    `${skal}${line.skal}${all.length - skal}${line.kan}${untitled}${line.missing}`,
  );
}

function validations(draft: Draft, place: Place, texts: Texts): readonly Validation[] {
  const words = texts.setWorkbook;
  const { prompts, proposals } = words;
  const list = (key: "kind" | "proposal", values: readonly string[]): Validation => ({
    range: down(place(key)),
    rule: { kind: "list", values },
    allowBlank: true,
    prompt: { title: words.columns[key], text: prompts[key] },
    error: { title: words.choiceTitle, text: words.choiceError, style: "stop" },
  });
  return [
    list("kind", ["SKAL", "KAN"]),
    ...(draft.proposes ? [list("proposal", Object.values(proposals))] : []),
    {
      range: down(place("shortTitle")),
      rule: { kind: "textLength", max: 40 },
      allowBlank: true,
      prompt: { title: words.columns.shortTitle, text: prompts.shortTitle },
      error: { title: words.lengthTitle, text: words.lengthError, style: "warning" },
    },
  ];
}
