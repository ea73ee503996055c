/** A ledger → what stands behind the name of a municipality that is missing, by its code: why it is no ordinary one. */
import type { Texts } from "../../language";
import type { Ledger } from "../ledger/ledger";
import { notJoined } from "../ledger/notJoined";

/** Its answer is here and waits for a person's choice, or it has not joined and owes none. */
export function missingRemarks(ledger: Ledger, { overview }: Texts): ReadonlyMap<string, string> {
  const free = notJoined(ledger);
  return new Map(
    ledger.entries.flatMap(({ municipality: { code }, state }) => {
      if (state === "undecided") return [[code, overview.waits] as const];
      return free.has(code) ? [[code, overview.notJoined] as const] : [];
    }),
  );
}
