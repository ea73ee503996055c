/** Turns what a row says into the recommendation that it holds, or into doubt: nobody guesses. */
import type { MatchWay } from "./return";
import type { RowEvidence } from "./rowEvidence";

export type Placement =
  | {
      readonly kind: "placed";
      readonly item: string;
      readonly way: MatchWay;
      readonly confidence: number;
      /** The text in the row is the recommendation's own. */
      readonly exact: boolean;
      /** What said something else: the ways, and the recommendations that they named. */
      readonly against: { readonly ways: readonly MatchWay[]; readonly others: readonly string[] } | null;
    }
  | { readonly kind: "doubtful"; readonly candidates: readonly string[] }
  | { readonly kind: "none" };

/** An edited text is still the recommendation's from here up … */
const ALIKE = 0.75;
/** … when it is so much more like it than like any other. */
const LEAD = 0.08;

/** From here up, a text alone is worth asking a person about. */
const PERHAPS = 0.55;

interface Vote {
  readonly way: MatchWay;
  readonly item: string;
}

/**
 * The row's own exact text decides. Without one, name, hidden mark and number must agree with each other
 * and may not be contradicted by the text; a similar text alone is enough when it is similar enough.
 */
export function matchRow(row: RowEvidence): Placement {
  const votes = votesOf(row);
  const exact = (row.text?.likenesses ?? []).filter((likeness) => likeness.exact);
  const voted = [...new Set(votes.map(({ item }) => item))];
  if (exact.length > 0) {
    const fits = exact.map(({ item }) => item);
    const supported = fits.length === 1 ? fits : fits.filter((fit) => voted.includes(fit));
    const [only] = supported;
    return only && supported.length === 1 ? placed(only, votes, 1, true) : doubtful([...fits, ...voted]);
  }
  const near = nearText(row);
  const [agreed] = voted;
  if (!agreed) return byTextAlone(row, near);
  if (voted.length > 1) {
    const supporters = votes.filter(({ item }) => item === near?.item);
    return near && supporters.length > 0
      ? placed(near.item, votes, near.similarity, false)
      : doubtful([...voted, ...(near ? [near.item] : [])]);
  }
  if (near && near.item !== agreed) return doubtful([agreed, near.item]);
  const own = row.text?.likenesses.find(({ item }) => item === agreed);
  if (own) return placed(agreed, votes, Math.max(0.9, own.similarity), false);
  const marked = votes.some(({ way }) => way !== "number");
  const numbered = votes.some(({ way }) => way === "number");
  const unlike = row.foreignText || row.text !== null;
  if (marked && (numbered || !unlike)) return placed(agreed, votes, unlike ? 0.7 : 0.8, false);
  if (!marked && !unlike) return placed(agreed, votes, 0.6, false);
  return doubtful([agreed]);
}

function placed(item: string, votes: readonly Vote[], confidence: number, exact: boolean): Placement {
  const against = votes.filter((vote) => vote.item !== item);
  return {
    kind: "placed",
    item,
    way: votes.find((vote) => vote.item === item)?.way ?? "text",
    confidence: Math.round(confidence * 100) / 100,
    exact,
    against:
      against.length === 0
        ? null
        : {
            ways: [...new Set(against.map(({ way }) => way))],
            others: [...new Set(against.map((vote) => vote.item))],
          },
  };
}

function doubtful(candidates: readonly string[]): Placement {
  return { kind: "doubtful", candidates: [...new Set(candidates)] };
}

function byTextAlone(row: RowEvidence, near: ReturnType<typeof nearText>): Placement {
  if (near) return placed(near.item, [], near.similarity, false);
  const candidates = (row.text?.likenesses ?? [])
    .filter(({ similarity }) => similarity >= PERHAPS)
    .slice(0, 3)
    .map(({ item }) => item);
  return candidates.length > 0 ? doubtful(candidates) : { kind: "none" };
}

/** The recommendation that an edited text clearly is, or null. */
function nearText(row: RowEvidence): { item: string; similarity: number } | null {
  const [first, second] = row.text?.likenesses ?? [];
  if (!first || first.similarity < ALIKE) return null;
  return second && first.similarity - second.similarity < LEAD ? null : first;
}

/** Strongest way first. Two names for different recommendations in one row say nothing together. */
function votesOf({ names, mark, number }: RowEvidence): readonly Vote[] {
  const named = [...new Set(names.map(({ item }) => item))];
  return [
    ...named.map((item): Vote => ({ way: "name", item })),
    ...(mark ? [{ way: "id", item: mark.item } satisfies Vote] : []),
    ...(number ? [{ way: "number", item: number.item } satisfies Vote] : []),
  ];
}
