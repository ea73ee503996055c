/** The registry → whom one can make a form for: municipalities, and jobcentres that several share. */
import { municipalitiesOfKkr } from "../../core/respondents/municipalitiesOfKkr";
import type { Municipality } from "../../core/respondents/municipality";
import { registry } from "../../data";
import { recipientWith } from "../../app/recipients";
import type { Recipient } from "../../app/order";

export interface RecipientGroups {
  readonly own: readonly Municipality[];
  readonly joint: readonly { readonly id: string; readonly name: string }[];
  readonly others: readonly Municipality[];
}

const order = new Intl.Collator("da");
const byName = (a: { readonly name: string }, b: { readonly name: string }) => order.compare(a.name, b.name);

/** Those of the KKR that asks first: they are who a form is usually made for. */
export function recipientGroups(kkr: string): RecipientGroups {
  const own = municipalitiesOfKkr(registry, kkr);
  const codes = new Set(own.map(({ code }) => code));
  return {
    own: own.toSorted(byName),
    joint: registry.jointJobcentres
      .filter(({ members }) => members.every((code) => codes.has(code)))
      .toSorted(byName),
    others: registry.municipalities.filter(({ code }) => !codes.has(code)).toSorted(byName),
  };
}

/** @param id a municipality's code or a joint jobcentre's id; null for anything else */
export function recipientOf(id: string): Recipient | null {
  const jobcentre = registry.jointJobcentres.find((one) => one.id === id);
  return recipientWith(jobcentre?.members ?? [id]);
}
