/** Turns a package's own declarations into where its document is and of which kind. */
import { scanPart, type Package } from "./package";
import { related, relationshipsOf, type Relationship } from "./relationships";
import { UnreadableError, damaged } from "./limits/unreadable";

export interface MainPart {
  readonly part: string;
  /** Content type in lower case; "" when the package declares none. */
  readonly type: string;
  /** What the package as a whole belongs with: the document, the properties. */
  readonly packageRelationships: readonly Relationship[];
}

/** @throws UnreadableError for OpenDocument files and for zips that are no package */
export function findMainPart(of: Package): MainPart {
  const { zip } = of;
  if (zip.has("mimetype") || zip.has("meta-inf/manifest.xml")) refuseOpenDocument(of);
  if (!zip.has("[content_types].xml") || !zip.has("_rels/.rels")) throw withoutDeclarations(of);
  const packageRelationships = relationshipsOf(of, "");
  const part = related(packageRelationships, "officeDocument");
  if (part === null) throw new UnreadableError("notAWorkbook", "package without a document");
  return { part, type: contentTypeOf(of, part), packageRelationships };
}

function refuseOpenDocument({ zip }: Package): void {
  const mimetype = zip.get("mimetype");
  const type = mimetype ? new TextDecoder().decode(mimetype.packed.subarray(0, 100)) : "";
  if (mimetype ? type.startsWith("application/vnd.oasis.opendocument") : zip.has("content.xml")) {
    const isText = type.startsWith("application/vnd.oasis.opendocument.text");
    throw new UnreadableError(isText ? "openDocumentText" : "openDocument", type);
  }
}

/** Without the declarations nothing is read; names then only tell which words the reader of the answer needs. */
function withoutDeclarations({ zip }: Package): UnreadableError {
  const names = [...zip.keys()];
  if (names.some((name) => /^(xl|word)\//.test(name))) return damaged("package without declarations");
  const holdsFiles = names.some((name) => /\.(xls[xmb]?|xltx|doc[xm]?|ods|odt|pdf|csv)$/.test(name));
  return new UnreadableError(holdsFiles ? "zip" : "notAWorkbook", `zip of ${names.length} files`);
}

interface ContentTypes {
  /** By file ending. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name in lower case, with its leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

function readContentTypes(of: Package, part: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  scanPart(of, part, "Types", {
    open: (name, attributes) => {
      const type = attributes.get("ContentType")?.toLowerCase() ?? "";
      const list = name === "Default" ? defaults : name === "Override" ? overrides : null;
      const key = attributes.get(name === "Default" ? "Extension" : "PartName")?.toLowerCase();
      if (list && key !== undefined) list.set(key, type);
    },
  });
  return { defaults, overrides };
}

function contentTypeOf(of: Package, part: string): string {
  const { defaults, overrides } = readContentTypes(of, "[content_types].xml");
  return overrides.get(`/${part}`) || defaults.get(part.slice(part.lastIndexOf(".") + 1)) || "";
}

export function isWorkbookType(type: string): boolean {
  return /spreadsheetml|ms-excel/.test(type);
}

export function isDocumentType(type: string): boolean {
  return /wordprocessingml|ms-word/.test(type);
}

/** For a document that is neither what can be read. */
export function otherKind(type: string): UnreadableError {
  if (isDocumentType(type)) return new UnreadableError("word", type);
  if (/presentationml|ms-powerpoint/.test(type)) return new UnreadableError("powerpoint", type);
  return new UnreadableError("notAWorkbook", `document of type ${type.slice(0, 100)}`);
}
