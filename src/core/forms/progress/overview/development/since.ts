/** Comparisons → what has changed since last time in a few sentences, for the front page and the papers. */
import type { Texts } from "../../../../../language";
import type { Ledger } from "../../../../ledger/ledger";
import type { Municipality } from "../../../../respondents/municipality";
import { byName } from "../../../../overview/byName";
import { constant, counted, joined, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import type { Kind } from "../../set/recommendationSet";
import { type Compared, comparedByKind, type Comparison, comparisonsOf, isOnly } from "./comparisons";
import { movementCounts } from "./development";
import type { Movement } from "./movement";
import { MOVED, movesOf } from "./movers";
import { titleOf } from "./words";

export interface Since {
  readonly comparison: Comparison;
  /** "Fra 2015 til 2016-2017" */
  readonly title: string;
  readonly kinds: readonly SinceOfKind[];
  /** Municipalities that had answered nothing then; of another round they are not told. */
  readonly arrived: readonly string[];
}

export interface SinceOfKind {
  readonly kind: Kind;
  /** Those with one predecessor: they alone are counted together. */
  readonly only: readonly Compared[];
  /** Are there others, which are shown one by one? */
  readonly others: boolean;
}

/** Names of each direction that are told; the others stand in the sheet Udvikling. */
const MOST_NAMES = 12;

/** Since the latest round, and since the day that the overview was last gone on with. */
export function sinceLast(ledger: Ledger, texts: Texts): readonly Since[] {
  const comparisons = comparisonsOf(ledger);
  const round = comparisons.find(({ about }) => about === "round");
  const day = comparisons.find(({ about }) => about === "day");
  return [round, day]
    .filter((one) => one !== undefined)
    .map((comparison) => ({
      comparison,
      title: titleOf(comparison, ledger, texts),
      kinds: comparedByKind(ledger, comparison).map(({ kind, compared }) => ({
        kind,
        only: compared.filter(isOnly),
        others: compared.some((one) => !isOnly(one)),
      })),
      arrived: comparison.about === "day" ? arrivedSince(comparison) : [],
    }));
}

function arrivedSince({ earlier: { said }, developments }: Comparison): readonly string[] {
  const moved = developments.flatMap(({ moves }) => moves.filter(({ movement }) => movement === "arrived"));
  const silent = peopleIn(moved).filter(({ code }) => (said.get(code)?.size ?? 0) === 0);
  return byName(silent).map(({ name }) => name);
}

/** Each once. */
function peopleIn(moved: readonly { readonly municipality: Municipality }[]): readonly Municipality[] {
  return [...new Map(moved.map(({ municipality }) => [municipality.code, municipality])).values()];
}

/** "SKAL: 10 svar er bedre, 3 er værre, 30 er uændrede." @param count where the figures stand */
export function sinceSentence(
  kind: Kind,
  count: (movement: Movement) => Live<number>,
  texts: Texts,
): Live<string> {
  const { since } = texts.overview.development;
  return joined(
    words(`${texts.status[kind]}: `),
    counted(since.better, count("better")),
    counted(since.worse, count("worse")),
    counted(since.same, count("same")),
    counted(since.participation, count("participation")),
    counted(since.arrived, count("arrived")),
    counted(since.lapsed, count("lapsed")),
    words("."),
  );
}

export function figuresOf({ only }: SinceOfKind): (movement: Movement) => Live<number> {
  const counts = only.map(({ moves }) => movementCounts(moves));
  return (movement) => constant(counts.reduce((sum, one) => sum + one[movement], 0));
}

/** "Bedre ▲: Ballerup (2.3), København (1.1). Værre ▼: …"; "" where nobody has moved. */
export function namedMovers({ only }: SinceOfKind, texts: Texts): string {
  const { movements, andMore } = texts.overview.development;
  return MOVED.flatMap((movement) => {
    const moved = only.flatMap((one) =>
      movesOf(one, movement).map(({ municipality }) => ({ municipality, id: one.now.id })),
    );
    const people = byName(peopleIn(moved));
    const names = people.map(({ code, name }) => {
      const ids = moved.filter(({ municipality }) => municipality.code === code).map(({ id }) => id);
      return `${name} (${ids.join(", ")})`;
    });
    if (names.length === 0) return [];
    const more = names.length - MOST_NAMES;
    const shown = names.slice(0, MOST_NAMES).join(", ");
    return [`${movements[movement]}: ${shown}${more > 0 ? andMore(more) : ""}.`];
  }).join(" ");
}
