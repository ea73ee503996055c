/** Turns a letterhead into the first numbers that are free in it: what is added must not take what is there. */
import type { Look } from "../write/markup/look";
import type { Place } from "../../ooxml/read/xml/places";
import type { Letterhead } from "./letterhead";

type Numbers = Pick<
  Look,
  "firstAbstract" | "firstNumbering" | "firstDrawing" | "firstRelationship" | "firstChart"
>;

export function firstFree({ parts, document, numbering, relationships }: Letterhead): Numbers {
  const numbered = (attribute: string) => (place: Place) => place.attributes.get(attribute) ?? "";
  const lists = numbering?.root.inner ?? [];
  const drawings = [...document.xml.matchAll(/<[\w.-]+:docPr\s[^>]*?\bid="(\d+)"/g)].map(([, id = ""]) => id);
  const charts = [...parts.keys()].map(
    (key) => /^word\/(?:charts|embeddings)\/chart(\d+)\.(?:xml|xlsx)$/.exec(key)?.[1] ?? "",
  );
  const ids = (relationships?.root.inner ?? []).map(numbered("Id"));
  return {
    firstAbstract: behind(lists.map(numbered("w:abstractNumId"))),
    firstNumbering: behind(lists.map(numbered("w:numId"))),
    firstDrawing: behind(drawings),
    firstRelationship: behind(ids.map((id) => /^rId(\d+)$/i.exec(id)?.[1] ?? "")),
    firstChart: behind(charts),
  };
}

/** Word counts with 32 bits; a larger number is nobody's, and none follows on it. */
const LARGEST = 1_000_000_000;

/** One more than the largest number; 1 where there is none. */
function behind(texts: readonly string[]): number {
  const numbers = texts.filter((text) => /^\d{1,10}$/.test(text)).map(Number);
  return numbers.filter((number) => number < LARGEST).reduce((most, one) => Math.max(most, one), 0) + 1;
}
