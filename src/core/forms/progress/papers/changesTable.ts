/** Two sets compared → a table with both texts of each recommendation, and the words that differ in bold. */
import type { Run, Table, TableCell, TableRow } from "../../../../document/description";
import { cell, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { changedWords, type Piece } from "../../../sets/changedWords";
import type { ComparedItem, SetComparison } from "../../../sets/compareSets";
import type { RecommendationSet } from "../set/recommendationSet";
import { shortTexts } from "../set/shortTexts";

/** How many there are of each, and how changed words are marked. */
export function changesLine({ items, removed }: SetComparison, texts: Texts): string {
  const { changesCount, changesMarked } = texts.papers.adjustment;
  const count = (wanted: ComparedItem["change"]) => items.filter(({ change }) => change === wanted).length;
  return `${changesCount(count("kept"), count("adjusted"), count("new"), removed.length)} ${changesMarked}`;
}

/** The next set's recommendations in its order, and last those that are removed. */
export function changesTable(
  earlier: RecommendationSet,
  next: RecommendationSet,
  { items, removed }: SetComparison,
  texts: Texts,
): Table {
  const { adjustment, table } = texts.papers;
  const { change, before, now } = adjustment.columns;
  const shorts = { earlier: shortTexts(earlier), next: shortTexts(next) };
  return {
    kind: "table",
    caption: { label: table, text: adjustment.changesTable },
    altText: adjustment.changesAlt,
    columns: [{ width: 14 }, { width: 43 }, { width: 43 }],
    header: [change, before, now].map((head) => cell(head)),
    rows: [
      ...items.map((one) => rowOf(one, shorts.next, shorts.earlier, texts)),
      ...removed.map(({ id, text }) => ({
        cells: [
          cell(adjustment.kinds.removed),
          { paragraphs: [headed(shorts.earlier.get(id) ?? id, ""), [words(text)]] },
          cell(""),
        ],
      })),
    ],
  };
}

type Shorts = ReadonlyMap<string, string>;

function rowOf({ item, change, from }: ComparedItem, next: Shorts, earlier: Shorts, texts: Texts): TableRow {
  const { kinds } = texts.papers.adjustment;
  const [only, ...more] = from;
  // Of several predecessors each is shown whole: which of their words the new text has left out is nobody's guess.
  const pieces =
    change === "adjusted" && only && more.length === 0 ? changedWords(only.item.text, item.text) : null;
  const before: TableCell = {
    paragraphs: from.flatMap((one) => [
      headed(earlier.get(one.item.id) ?? one.item.id, texts.sets.comparison.confidences[one.confidence]),
      pieces ? marked(pieces, "gone") : [words(one.item.text)],
    ]),
  };
  const now: TableCell = {
    paragraphs: [
      headed(next.get(item.id) ?? item.id, ""),
      pieces ? marked(pieces, "added") : [words(item.text)],
    ],
  };
  return { cells: [cell(kinds[change]), before, now] };
}

/** @param confidence how sure it is that the new one comes of this; empty where there is nothing to say */
function headed(name: string, confidence: string): readonly Run[] {
  return [words(confidence === "" ? name : `${name} (${confidence})`, { italic: true })];
}

/** One of the two texts again: what stands in both, and in bold what only it has. */
function marked(pieces: readonly Piece[], own: Piece["change"]): readonly Run[] {
  return pieces
    .filter(({ change }) => change === "same" || change === own)
    .map((piece, index) => {
      const text = index === 0 ? piece.words : ` ${piece.words}`;
      return piece.change === own ? words(text, { bold: true }) : words(text);
    });
}
