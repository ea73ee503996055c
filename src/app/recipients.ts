/** Codes → whom a form is made for: a municipality, or those that share a jobcentre. */
import type { Municipality } from "../core/respondents/municipality";
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

/** A form for each of them. */
export function eachAlone(municipalities: readonly Municipality[]): readonly Recipient[] {
  return municipalities.map((one) => ({ name: one.name, municipalities: [one] }));
}
