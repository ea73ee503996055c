/** Municipalities → the same by their names, as Danes sort them. */
import type { Municipality } from "../respondents/municipality";
import { danishOrder } from "./danishOrder";

export function byName(municipalities: readonly Municipality[]): readonly Municipality[] {
  return municipalities.toSorted((a, b) => danishOrder(a.name, b.name));
}
