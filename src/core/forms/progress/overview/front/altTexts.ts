/** Tallies → the main result of a chart in a sentence or two, for those who do not see it. */
import type { Texts } from "../../../../../language";
import type { Kind } from "../../set/recommendationSet";
import { plain } from "../../../../overview/live";
import { kindWord } from "../statusWords";
import type { Counts, Tally } from "../tally";

/** How a kind stands as a whole, and which label has most red. */
export function altKind(
  kind: Kind,
  rows: readonly { readonly label: string; readonly counts: Counts }[],
  tally: Tally,
  texts: Texts,
): string {
  const { altText } = texts.overview;
  const counts = tally.kinds.find((one) => one.kind === kind)?.counts;
  if (!counts) return "";
  const most = Math.max(0, ...rows.map((row) => row.counts.red));
  const reddest = rows.filter((row) => row.counts.red === most).map(({ label }) => label);
  return (
    plain(altText.kind, {
      kind: kindWord(kind, texts),
      green: counts.green,
      yellow: counts.yellow,
      red: counts.red,
      other: counts["not-participating"],
      answered: tally.answered,
      asked: tally.asked,
    }) +
    (most === 0
      ? altText.noRed
      : plain(altText.mostRed, { label: reddest.slice(0, 3).join(", "), red: most }))
  );
}
