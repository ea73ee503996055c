/** A finding and the items of a form → whether it is nothing to somebody who has not joined. */
import type { Finding } from "../findings/finding";
import type { FormLayout } from "../intake/formLayout";
import type { Return } from "../intake/return";

/** An answer that must be given was not: whoever has not joined owes none. What somebody did write is looked at all the same. */
export function isOpenDuty({ code, item }: Finding, { items }: Pick<FormLayout, "items">): boolean {
  if (code !== "status-missing" && code !== "recommendation-missing") return false;
  return items.some(({ id, required }) => id === item && required);
}

/** A return's findings without those that none of its municipalities has to do with. */
export function owedFindings(
  { findings, municipalities }: Return,
  set: Pick<FormLayout, "items">,
  free: ReadonlySet<string>,
): readonly Finding[] {
  const areFree = municipalities.length > 0 && municipalities.every((code) => free.has(code));
  return areFree ? findings.filter((one) => !isOpenDuty(one, set)) : findings;
}
