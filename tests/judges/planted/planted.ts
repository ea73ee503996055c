/** Turns a good workbook into one with a fault, by changing one part's XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Rule } from "../limits/fault";

/** @throws when the change changes nothing: a fault that is not there proves nothing */
export function planted(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[part] ? strFromU8(parts[part]) : "";
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part}`);
  if (after === "") delete parts[part];
  else parts[part] = strToU8(after);
  return zipSync(parts);
}

/** A change in one part of the kitchen sink, and what the check of that rule is to say of it. */
export type PlantedFault = readonly [rule: Rule, fault: string, part: string, change: Change, says: RegExp];

type Change = readonly [from: string | RegExp, to: string];

/** A text of so many letters. */
export const long = (length: number): string => "x".repeat(length);
