/** Adds to what a package says of which kind each part is. */
import { atEndOf, edited, type Edit, type Place } from "../../ooxml/read/xml/places";
import { inAttribute } from "../../ooxml/write/markup";
import { byEnding, override, TYPES } from "../write/package/types";
import type { TextPart } from "./letterhead";

/**
 * A template says so here; what comes of it is a document.
 *
 * @param types by part name without leading slash; what the package says of these parts gives way
 * @param charts their workbooks are known by their ending
 */
export function contentTypesIn(
  { xml, root }: TextPart,
  types: ReadonlyMap<string, string>,
  charts: boolean,
): string {
  const lower = new Set([...types.keys()].map((name) => `/${name}`.toLowerCase()));
  const gone = root.inner
    .filter((place) => lower.has((place.attributes.get("PartName") ?? "").toLowerCase()))
    .map(({ from, to }): Edit => ({ from, to, text: "" }));
  const hasWorkbooks = root.inner.some((place) => endingOf(place) === "xlsx");
  const added = [
    ...(charts && !hasWorkbooks ? [byEnding("xlsx", TYPES.workbook)] : []),
    ...[...types].map(([name, type]) => override(inAttribute(name), type)),
  ];
  return edited(xml, [...gone, atEndOf(root, added.join(""))]);
}

function endingOf({ attributes }: Place): string | undefined {
  return attributes.get("Extension")?.toLowerCase();
}
