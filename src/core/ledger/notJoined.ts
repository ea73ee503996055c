/** What the secretariat has written → the municipalities that have not joined. */
import type { Ledger } from "./ledger";

/** Codes of those that owe no answer to what must be answered. Where nothing is said, all owe one. */
export function notJoined({ secretariat }: Pick<Ledger, "secretariat">): ReadonlySet<string> {
  return new Set(
    secretariat.municipalities
      .filter(({ joining }) => joining === "not-joined")
      .map(({ municipality }) => municipality),
  );
}
