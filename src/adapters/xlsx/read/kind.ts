/** Turns a package's own declarations into what kind of document it is. */
import { relationshipsOf, related, scanPart, type Package, type Relationship } from "./package";
import { UnreadableError, damaged } from "./unreadable";

export interface WorkbookPart {
  readonly part: string;
  readonly macros: boolean;
  /** What the package as a whole belongs with: the workbook, the properties. */
  readonly packageRelationships: readonly Relationship[];
}

/**
 * Where the workbook is.
 *
 * @throws UnreadableError with the kind of document that it is instead
 */
export function findWorkbook(of: Package): WorkbookPart {
  const { zip } = of;
  if (zip.has("mimetype") || zip.has("meta-inf/manifest.xml")) refuseOpenDocument(of);
  if (!zip.has("[content_types].xml") || !zip.has("_rels/.rels")) throw withoutDeclarations(of);
  const packageRelationships = relationshipsOf(of, "");
  const part = related(packageRelationships, "officeDocument");
  if (part === null) throw new UnreadableError("notAWorkbook", "package without a document");
  const type = contentTypeOf(of, part);
  if (/spreadsheetml|ms-excel/.test(type)) {
    if (type.includes("binary")) throw new UnreadableError("binaryXlsb", type);
    return { part, macros: type.includes("macroenabled"), packageRelationships };
  }
  if (/wordprocessingml|ms-word/.test(type)) throw new UnreadableError("word", type);
  if (/presentationml|ms-powerpoint/.test(type)) throw new UnreadableError("powerpoint", type);
  throw new UnreadableError("notAWorkbook", `document of type ${type.slice(0, 100)}`);
}

function refuseOpenDocument({ zip }: Package): void {
  const mimetype = zip.get("mimetype");
  const type = mimetype ? new TextDecoder().decode(mimetype.packed.subarray(0, 100)) : "";
  if (mimetype ? type.startsWith("application/vnd.oasis.opendocument") : zip.has("content.xml")) {
    throw new UnreadableError("openDocument", type);
  }
}

/** Without the declarations nothing is read; names then only tell which words the reader of the answer needs. */
function withoutDeclarations({ zip }: Package): UnreadableError {
  const names = [...zip.keys()];
  return names.some((name) => name.startsWith("xl/"))
    ? damaged("package without declarations")
    : new UnreadableError("notAWorkbook", `zip of ${names.length} files`);
}

/** In lower case; "" when the package declares none. */
function contentTypeOf(of: Package, part: string): string {
  const extension = part.slice(part.lastIndexOf(".") + 1);
  let byDefault = "";
  let byName = "";
  scanPart(of, "[content_types].xml", "Types", {
    open: (name, attributes) => {
      const type = attributes.get("ContentType")?.toLowerCase() ?? "";
      if (name === "Default" && attributes.get("Extension")?.toLowerCase() === extension) byDefault = type;
      if (name === "Override" && attributes.get("PartName")?.toLowerCase() === `/${part}`) byName = type;
    },
  });
  return byName || byDefault;
}
