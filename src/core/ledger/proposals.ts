/** A ledger → every proposal in it, each once, with the return that it came in. */
import type { Proposal } from "../intake/return";
import { comparable } from "../text/comparable";
import type { Ledger, LedgerReturn } from "./ledger";

export interface MadeProposal extends Proposal {
  readonly from: LedgerReturn;
}

/** What counts first. A proposal in a return that another took the place of is still one, unless it is repeated there. */
const ORDER = { accepted: 0, undecided: 1, superseded: 2, rejected: 3 } as const;

export function proposalsIn({ returns }: Ledger): readonly MadeProposal[] {
  const made = returns
    .toSorted((a, b) => ORDER[a.state] - ORDER[b.state])
    .flatMap((from) => (from.return.proposals ?? []).map((proposal) => ({ ...proposal, from })));
  const each = new Map<string, MadeProposal>();
  for (const one of made) {
    const key = `${one.from.return.municipalities.toSorted().join(" ")}\n${comparable(one.text)}`;
    if (!each.has(key)) each.set(key, one);
  }
  return [...each.values()];
}
