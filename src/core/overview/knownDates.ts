/** A municipality's returns → the days that nobody needs to type: when its answer came, and what it says of its council. */
import { receivedAt } from "../ledger/receivedAt";
import type { LedgerEntry } from "../ledger/ledger";
import { danishDay } from "./localTime";

/** ISO date of the return that counts; "" where none does, or nobody knows. */
export function receivedOn({ accepted }: LedgerEntry): string {
  const moment = accepted && receivedAt(accepted.return);
  return moment ? danishDay(moment) : "";
}

/**
 * The day that the municipality wrote in its form, while nobody has typed another. What an earlier merge took from a
 * form is nobody's own word.
 *
 * @param typed what stands in the sheet; "" where nothing does
 */
export function councilDay(entry: LedgerEntry, typed: string): string {
  const { accepted, superseded, undecided } = entry;
  const returns = [...(accepted ? [accepted] : []), ...superseded.map((one) => one.return), ...undecided];
  const said = returns.map((one) => one.return.head.councilDate.trim());
  const own = accepted?.return.head.councilDate.trim() ?? "";
  return typed.trim() === "" || said.includes(typed.trim()) ? own : typed;
}
