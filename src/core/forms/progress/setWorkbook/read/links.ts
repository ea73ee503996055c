/** "1.1, 1.2 (sandsynlig)" → the recommendations of the previous set that are meant, with how sure that is. */
import { LANGUAGES } from "../../../../../language";
import { comparable } from "../../../../text/comparable";
import type { Lineage } from "../../../../sets/definition";

const CONFIDENCES: ReadonlyMap<string, Lineage["confidence"]> = new Map(
  Object.values(LANGUAGES).flatMap(({ setWorkbook: { confidences } }) => [
    [comparable(confidences.medium), "medium" as const],
    [comparable(confidences.inferred), "inferred" as const],
  ]),
);

/** Words for none at all. */
const NONE = /^(ny|new|ingen|none|[-–])$/i;
/** An id, and a word in brackets behind it. */
const LINK = /([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)\.?(?:\s*\(([^()]*)\))?/g;

/** Each once; where nobody knows the word in brackets, the link's author is sure of it. */
export function linksIn(text: string): readonly Lineage[] {
  const plain = text.trim();
  if (NONE.test(plain)) return [];
  // One decimal comma is a point; two numbers with a comma between have points of their own.
  const pointed = plain
    .replaceAll(/(?<![\d.,])(\d+),(\d+)(?![\d.,])/g, "$1.$2")
    .replaceAll(/\s(og|and)\s/g, ", ");
  const links = new Map<string, Lineage>();
  for (const [, id = "", word = ""] of pointed.matchAll(LINK)) {
    const confidence = CONFIDENCES.get(comparable(word)) ?? "strong";
    if (!links.has(id.toLowerCase())) links.set(id.toLowerCase(), { id, confidence });
  }
  return [...links.values()];
}
