/** Turns the bytes of a .docx or .dotx into a letterhead, or into the reason why it is none. */
import { DEFAULT_BUDGETS, type Budgets } from "../../ooxml/read/limits/budgets";
import { UnreadableError, damaged } from "../../ooxml/read/limits/unreadable";
import { isDocumentType, otherKind } from "../../ooxml/read/mainPart";
import { openPackage, type OpenedPackage } from "../../ooxml/read/openPackage";
import { present, relationshipsOf } from "../../ooxml/read/relationships";
import { decodeXml } from "../../ooxml/read/xml/decode";
import { placesOf } from "../../ooxml/read/xml/places";
import { readEntry } from "../../ooxml/read/zip/inflate";
import { relationshipsOf as relationshipsPartOf } from "../../ooxml/write/relationships";
import { WORD } from "../write/markup/markup";
import { sectionIn } from "./sectionIn";
import type { Letterhead, OpenedLetterhead, StoredPart, TextPart } from "./letterhead";

/** Document, body, paragraphs and section, and the section's measures. */
const DOCUMENT_DEPTH = 3;
const LIST_DEPTH = 2;

/** Within the same limits as a return; throws for nothing that is in the file. */
export function openLetterhead(bytes: Uint8Array, budgets: Budgets = DEFAULT_BUDGETS): OpenedLetterhead {
  try {
    const opened = openPackage(bytes, { budgets });
    if (hasMacros(opened)) return { ok: false, fault: "macros" };
    const letterhead = letterheadOf(opened);
    const strict = [letterhead.document, letterhead.styles, letterhead.numbering].some(
      (part) => part !== null && part.root.attributes.get("xmlns:w") !== WORD,
    );
    return strict ? { ok: false, fault: "strict" } : { ok: true, letterhead };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const isProtected = error.reason === "encrypted" || error.reason === "rightsProtected";
    return { ok: false, fault: isProtected ? "protected" : "unreadable" };
  }
}

function hasMacros({ of, main }: OpenedPackage): boolean {
  return /macroenabled/.test(main.type) || [...of.zip.keys()].some((key) => key.endsWith("vbaproject.bin"));
}

/** @throws UnreadableError */
function letterheadOf({ of, main }: OpenedPackage): Letterhead {
  if (!isDocumentType(main.type)) throw otherKind(main.type);
  // What is added is named as seen from there.
  if (!/^word\/[^/]+$/.test(main.part)) throw damaged(`the document is ${main.part}`);
  const relationships = relationshipsOf(of, main.part);
  const parts = new Map<string, StoredPart>();
  for (const [key, entry] of of.zip) {
    const name = entry.name.replaceAll("\\", "/").replace(/^\//, "");
    if (!/^[\x20-\x7e]+$/.test(name)) throw damaged(`a part is named ${JSON.stringify(name)}`);
    parts.set(key, { name, bytes: readEntry(entry, of.meter, of.unpacking) });
  }
  const text = (key: string, root: string, depth: number): TextPart => {
    const part = parts.get(key);
    if (!part) throw damaged(`part ${key} is missing`);
    const xml = [...decodeXml(part.bytes, key)].join("");
    const { budgets } = of.meter;
    return { name: part.name, xml, root: placesOf(xml, { part: key, budgets, root }, depth) };
  };
  const listed = (kind: string, root: string) => {
    const key = present(of, relationships, kind);
    return key === null ? null : text(key, root, LIST_DEPTH);
  };
  const ownRelationships = relationshipsPartOf(main.part);
  const document = text(main.part, "document", DOCUMENT_DEPTH);
  return {
    parts,
    document,
    section: sectionIn(document),
    contentTypes: text("[content_types].xml", "Types", LIST_DEPTH),
    styles: listed("styles", "styles"),
    numbering: listed("numbering", "numbering"),
    relationships: parts.has(ownRelationships) ? text(ownRelationships, "Relationships", LIST_DEPTH) : null,
    packageRelationships: text("_rels/.rels", "Relationships", LIST_DEPTH),
    core: present(of, main.packageRelationships, "core-properties"),
  };
}
