/** Turns a Word document's package into its snapshot. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { isDocumentType, otherKind } from "../package/mainPart";
import { odditiesOf } from "../package/oddities";
import type { OpenedPackage } from "../package/openPackage";
import type { Package } from "../package/package";
import { readCoreProperties, readCustomProperties } from "../package/properties";
import { present, relationshipsOf, type Relationship } from "../package/relationships";
import { readLists } from "./parts/lists";
import { readBody, readNoteTexts } from "./parts/story";
import type { NoteKey, NoteKind } from "./story/blocks";
import type { ListOutline } from "./story/lists";
import { notesOf } from "./tables/notes";
import { sheetsOf } from "./tables/sheets";

/** @throws UnreadableError, also for a package that holds another kind of document */
export function documentSnapshot({ of, main }: OpenedPackage): WorkbookSnapshot {
  const { part, type, packageRelationships } = main;
  if (!isDocumentType(type)) throw otherKind(type);
  const relationships = relationshipsOf(of, part);
  const lists = readLists(of, present(of, relationships, "numbering"), present(of, relationships, "styles"));
  const body = readBody(of, part, lists);
  const notes = noteTexts(of, relationships, lists);
  return {
    sheets: sheetsOf(body.blocks, notesOf(notes, of.meter)),
    names: [],
    customProperties: readCustomProperties(of, packageRelationships, asWritten),
    properties: readCoreProperties(of, packageRelationships, asWritten),
    oddities: [
      ...odditiesOf(relationships),
      ...(body.tracked ? (["trackedChanges"] as const) : []),
      ...(lostNotes(of, relationships) ? (["lostComments"] as const) : []),
    ],
  };
}

const NOTES: readonly (readonly [NoteKind, string])[] = [
  ["comment", "comments"],
  ["footnote", "footnotes"],
  ["endnote", "endnotes"],
];

function noteTexts(
  of: Package,
  relationships: readonly Relationship[],
  lists: ListOutline,
): ReadonlyMap<NoteKey, string> {
  return new Map(
    NOTES.flatMap(([kind, name]) => {
      const part = present(of, relationships, name);
      return part === null ? [] : [...readNoteTexts(of, part, kind, lists)];
    }),
  );
}

/** Does the document say that it has comments or notes which are not in the file? */
function lostNotes(of: Package, relationships: readonly Relationship[]): boolean {
  return NOTES.some(
    ([, name]) =>
      relationships.some(({ kind }) => kind === name) && present(of, relationships, name) === null,
  );
}

/** Word escapes nothing in its properties. */
function asWritten(written: string): string {
  return written;
}
