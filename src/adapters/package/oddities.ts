/** Turns the kinds of parts in a package into notes of what is never run or followed. */
import type { WorkbookOddity } from "../../workbook/snapshot";
import type { Relationship } from "./relationships";

const KINDS: readonly (readonly [WorkbookOddity, ReadonlySet<string>])[] = [
  ["macros", new Set(["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"])],
  [
    "externalLinks",
    new Set(["externalLink", "externalLinkPath", "connections", "queryTable", "subDocument"]),
  ],
  ["embeddedObjects", new Set(["oleObject", "package", "control", "activeXControl", "aFChunk"])],
];

/** @param relationships those of the document and of all its sheets */
export function odditiesOf(
  relationships: readonly Relationship[],
  macros: boolean,
): readonly WorkbookOddity[] {
  const found = KINDS.filter(([, kinds]) => relationships.some(({ kind }) => kinds.has(kind))).map(
    ([oddity]) => oddity,
  );
  return macros && !found.includes("macros") ? ["macros", ...found] : found;
}
