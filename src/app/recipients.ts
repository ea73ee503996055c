/** Codes → whom a form is made for: a municipality, or those that share a jobcentre. */
import type { Municipality } from "../core/respondents/municipality";
import type { Definition } from "../core/sets/definition";
import { registry } from "../data";
import type { Recipient } from "./order";

/** The municipality with the code, or the joint jobcentre of exactly these codes; otherwise null. */
export function recipientWith(codes: readonly string[]): Recipient | null {
  const municipalities = withCodes(codes);
  const [first] = municipalities;
  if (!first) return null;
  if (municipalities.length === 1) return { municipalities, name: first.name };
  const jobcentre = registry.jointJobcentres.find(
    ({ members }) => members.length === codes.length && members.every((code) => codes.includes(code)),
  );
  return jobcentre ? { municipalities, name: jobcentre.name } : null;
}

/** In the registry's order. */
export function withCodes(codes: readonly string[]): readonly Municipality[] {
  return registry.municipalities.filter(({ code }) => codes.includes(code));
}

/** A form for each of them, and one for those that the set asks together where all of them are there. */
export function recipientsOf(
  { jointJobcentres = [], notAsked = [] }: Pick<Definition, "jointJobcentres" | "notAsked">,
  all: readonly Municipality[],
): readonly Recipient[] {
  const asked = all.filter(({ code }) => !notAsked.includes(code));
  const codes = new Set(asked.map(({ code }) => code));
  const joint = jointJobcentres.filter(({ municipalities }) =>
    municipalities.every((code) => codes.has(code)),
  );
  return asked.flatMap((one): readonly Recipient[] => {
    const own = joint.find(({ municipalities }) => municipalities.includes(one.code));
    if (!own) return [{ name: one.name, municipalities: [one] }];
    const together = asked.filter(({ code }) => own.municipalities.includes(code));
    return together[0] === one ? [{ name: own.name, municipalities: together }] : [];
  });
}
