/** Adds a paper's own lists to a letterhead's: theirs may be of any look, and are left alone. */
import { atEndOf, edited, type Edit } from "../../ooxml/read/xml/places";
import { DECLARATION } from "../../ooxml/write/markup";
import { WORD } from "../write/markup/markup";
import type { Numbering } from "../write/numbering";
import type { TextPart } from "./letterhead";

/** @param part null where the letterhead has no lists */
export function numberingIn(part: TextPart | null, { abstracts, numberings }: Numbering): string {
  if (!part) return `${DECLARATION}<w:numbering xmlns:w="${WORD}">${abstracts}${numberings}</w:numbering>`;
  const { xml, root } = part;
  // Word wants all that is counted with before all that counts, and one more element last.
  const before = (names: readonly string[], text: string): Edit => {
    const place = root.inner.find(({ name }) => names.includes(name));
    return place ? { from: place.from, to: place.from, text } : atEndOf(root, text);
  };
  const last = "w:numIdMacAtCleanup";
  const edits = [before(["w:num", last], abstracts), before([last], numberings)];
  const [first, second] = edits;
  // An empty element is opened once.
  if (root.inside === null && first && second) return edited(xml, [atEndOf(root, abstracts + numberings)]);
  return edited(xml, edits);
}
