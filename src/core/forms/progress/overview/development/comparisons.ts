/** A ledger → what it is compared with: each earlier round, and the day that its overview was last gone on with. */
import type { Ledger } from "../../../../ledger/ledger";
import type { EarlierRound } from "../../../../ledger/past";
import { once } from "../../../../sets/once";
import { setIn } from "../../reading/setIn";
import { type Kind, KINDS } from "../../set/recommendationSet";
import { type Development, developmentsOf, type Side } from "./development";

export interface Comparison {
  /** Another round, or an earlier day of this one. */
  readonly about: "round" | "day";
  readonly earlier: EarlierRound;
  readonly developments: readonly Development[];
}

/** A recommendation of which there is something to compare. */
export interface Compared extends Development {
  readonly now: Side;
  readonly before: Side;
}

/** The rounds, the latest first; then the day. Made once a ledger. */
export const comparisonsOf = once((ledger: Ledger): readonly Comparison[] => {
  if (ledger.entries.length === 0) return [];
  const { rounds } = ledger.past;
  const days = ledger.past.days.slice(-1).map((day) => roundOfDay(ledger, day));
  const compare = (about: Comparison["about"]) => (earlier: EarlierRound) => ({
    about,
    earlier,
    developments: developmentsOf(ledger, earlier),
  });
  return [...rounds.map(compare("round")), ...days.map(compare("day"))];
});

/** The same recommendations on an earlier day. */
function roundOfDay({ set }: Ledger, day: Ledger["past"]["days"][number]): EarlierRound {
  const { id, period, items, names } = set;
  return {
    ...day,
    set: { id, period },
    items: items.map(({ id: item, text, kind = "" }) => ({
      id: item,
      name: names.get(item) ?? item,
      text,
      kind,
    })),
    comesOf: items.map(({ id: item }) => ({ item, from: [item], adjusted: false })),
  };
}

/** SKAL and KAN apart, as they are now; those that there are. */
export function comparedByKind(
  ledger: Ledger,
  { developments }: Comparison,
): readonly { readonly kind: Kind; readonly compared: readonly Compared[] }[] {
  const all = developments.flatMap((one) => compared(one) ?? []);
  const kinds = KINDS.filter((kind) =>
    setIn(ledger).themes.some((theme) => theme.recommendations.some((one) => one.kind === kind)),
  );
  return kinds
    .map((kind) => ({ kind, compared: all.filter(({ now }) => now.kind === kind) }))
    .filter((one) => one.compared.length > 0);
}

export function compared({ now, before, ...rest }: Development): Compared | null {
  return now && before ? { ...rest, now, before } : null;
}

/** Is it the only one that this round's comes of? Only those are ever counted together. */
export const isOnly = ({ predecessors }: Development): boolean => predecessors === 1;
