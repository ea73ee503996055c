/** A ledger → the matters in it that a person must settle, and what a choice in them amounts to. */
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import type { Decision } from "../../core/ledger/secretariat";
import type { Municipality } from "../../core/respondents/municipality";

export type Matter =
  /** Several returns from one municipality, and nothing tells which is the newest. */
  | {
      readonly about: "which";
      readonly municipality: Municipality;
      readonly returns: readonly LedgerReturn[];
    }
  /** A return of which it is unclear whose it is, or whether it is read right. */
  | { readonly about: "whose"; readonly return: LedgerReturn };

const ORDER = new Intl.Collator("da", { numeric: true });

export function mattersOf(ledger: Ledger): readonly Matter[] {
  const several = ledger.entries.filter(({ undecided }) => undecided.length > 1);
  const covered = new Set(several.flatMap(({ undecided }) => undecided.map((one) => one.return.file.sha256)));
  return [
    ...several.map(({ municipality, undecided }): Matter => ({
      about: "which",
      municipality,
      returns: undecided.toSorted((a, b) => ORDER.compare(a.return.file.name, b.return.file.name)),
    })),
    ...ledger.returns
      .filter(({ state, return: { file } }) => state === "undecided" && !covered.has(file.sha256))
      .map((one): Matter => ({ about: "whose", return: one })),
  ];
}

/**
 * The choice that a return counts for these municipalities; none = it is not used. It is weighed against
 * every other return that these municipalities have sent.
 */
export function decisionFor(ledger: Ledger, file: string, countsFor: readonly string[]): Decision {
  return {
    file,
    countsFor,
    chosenOver: ledger.returns
      .map((one) => one.return)
      .filter(
        (one) => one.file.sha256 !== file && one.municipalities.some((code) => countsFor.includes(code)),
      )
      .map((one) => one.file.sha256),
  };
}

/** The decisions with this one in place of an earlier one on the same return. */
export function withDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...decisions.filter(({ file }) => file !== decision.file), decision];
}
