/** Adds to what a part belongs with. */
import { atEndOf, edited } from "../../ooxml/read/xml/places";
import { relationshipMarkup, relationshipsPart, type Relationship } from "../../ooxml/write/relationships";
import type { TextPart } from "./letterhead";

/** @param part null where there is none yet; @param added each with an id of its own */
export function relationshipsIn(part: TextPart | null, added: readonly Relationship[]): string {
  if (!part) return relationshipsPart(added);
  return edited(part.xml, [atEndOf(part.root, added.map(relationshipMarkup).join(""))]);
}
