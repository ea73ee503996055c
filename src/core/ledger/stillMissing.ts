/** A ledger → the municipalities from which an answer is still wanted, and those that have not joined and owe none. */
import type { Municipality } from "../respondents/municipality";
import type { Ledger } from "./ledger";
import { notJoined } from "./notJoined";

/** In the ledger's order; `apart` those of which nothing has come. */
export function stillMissing(ledger: Pick<Ledger, "entries" | "secretariat">): {
  readonly missing: readonly Municipality[];
  readonly apart: readonly Municipality[];
} {
  const free = notJoined(ledger);
  const silent = ledger.entries
    .filter(({ state }) => state === "missing")
    .map(({ municipality }) => municipality);
  return {
    missing: silent.filter(({ code }) => !free.has(code)),
    apart: silent.filter(({ code }) => free.has(code)),
  };
}
