/** Turns the kinds of parts in a package into notes of what is never run or followed. */
import type { IgnoredContent } from "../../../workbook/snapshot";
import type { Relationship } from "./relationships";

const KINDS: readonly (readonly [IgnoredContent, ReadonlySet<string>])[] = [
  ["macros", new Set(["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"])],
  [
    "externalLinks",
    new Set(["externalLink", "externalLinkPath", "connections", "queryTable", "subDocument"]),
  ],
  ["embeddedObjects", new Set(["oleObject", "package", "control", "activeXControl", "aFChunk"])],
  ["pictures", new Set(["image"])],
];

/** @param relationships those of the document, of all its sheets and of what lies over them */
export function ignoredContentOf(relationships: readonly Relationship[]): readonly IgnoredContent[] {
  return KINDS.filter(([, kinds]) => relationships.some(({ kind }) => kinds.has(kind))).map(
    ([oddity]) => oddity,
  );
}
