/** A comparison, and what is compared → what they are called. */
import type { Texts } from "../../../../../language";
import type { Ledger } from "../../../../ledger/ledger";
import { dateOnly } from "../../../../overview/localTime";
import { years } from "../../../../sets/definition";
import type { Compared, Comparison } from "./comparisons";

/** "Fra 2015 til 2016-2017"; "Siden 22. juni 2017" where it is an earlier day of the same round. */
export function titleOf({ about, earlier }: Comparison, { set }: Ledger, texts: Texts): string {
  const { fromTo, sinceDay } = texts.overview.development;
  return about === "day" ? sinceDay(dateOnly(earlier.at, texts)) : fromTo(years(earlier.set), years(set));
}

/** "2.1 Tidlig indsats (før 2.3)" */
export function comparedLabel({ now, before, predecessors }: Compared, texts: Texts): string {
  const same = now.id === before.id && predecessors === 1;
  return same ? now.name : `${now.name} ${texts.overview.development.formerly(before.id)}`;
}
