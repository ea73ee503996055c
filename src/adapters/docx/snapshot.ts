/** Turns a Word document's package into its snapshot. */
import type { DocumentSnapshot } from "../../document/snapshot";
import { isDocumentType, otherKind } from "../ooxml/read/mainPart";
import { ignoredContentOf } from "../ooxml/read/ignoredContent";
import type { OpenedPackage } from "../ooxml/read/openPackage";
import type { Package } from "../ooxml/read/package";
import { readCoreProperties, readCustomProperties } from "../ooxml/read/properties";
import { present, relationshipsOf, type Relationship } from "../ooxml/read/relationships";
import { readNumbering } from "./parts/lists";
import { NO_STYLES, readStyles } from "./parts/styles";
import { readBody, readNoteTexts, type Look } from "./parts/story";
import type { NoteKey, NoteKind } from "./story/blocks";
import { notesOf } from "./tables/notes";
import { partsOf } from "./tables/parts";

/** @throws UnreadableError, also for a package that holds another kind of document */
export function documentSnapshot({ of, main }: OpenedPackage): DocumentSnapshot {
  const { part, type, packageRelationships } = main;
  if (!isDocumentType(type)) throw otherKind(type);
  const relationships = relationshipsOf(of, part);
  const look = lookOf(of, relationships);
  const body = readBody(of, part, look, relationships);
  const notes = noteTexts(of, relationships, look);
  return {
    ...partsOf(body.blocks, notesOf(notes, of.meter)),
    customProperties: readCustomProperties(of, packageRelationships, asWritten),
    properties: readCoreProperties(of, packageRelationships, asWritten),
    ignoredContent: [
      ...ignoredContentOf(relationships),
      ...(body.tracked ? (["trackedChanges"] as const) : []),
      ...(lostNotes(of, relationships) ? (["lostComments"] as const) : []),
    ],
  };
}

function lookOf(of: Package, relationships: readonly Relationship[]): Look {
  const numbering = present(of, relationships, "numbering");
  const stylesPart = present(of, relationships, "styles");
  const styles = stylesPart === null ? NO_STYLES : readStyles(of, stylesPart);
  const lists = numbering === null ? new Map() : readNumbering(of, numbering);
  return { lists: { lists, styles: styles.lists }, hiding: styles.hiding };
}

const NOTES: readonly (readonly [NoteKind, string])[] = [
  ["comment", "comments"],
  ["footnote", "footnotes"],
  ["endnote", "endnotes"],
];

function noteTexts(
  of: Package,
  relationships: readonly Relationship[],
  look: Look,
): ReadonlyMap<NoteKey, string> {
  return new Map(
    NOTES.flatMap(([kind, name]) => {
      const part = present(of, relationships, name);
      return part === null ? [] : [...readNoteTexts(of, part, kind, look)];
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
