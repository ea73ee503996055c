/** A set → how it is called where sets are chosen between: by whom, and for which years. */
import { type Definition, years } from "./definition";

/** "KKR Hovedstaden 2016-2017". */
export function setName(set: Pick<Definition, "body" | "period">): string {
  return `${set.body} ${years(set)}`;
}
