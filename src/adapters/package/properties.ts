/** Turns the property parts into what the document says of itself. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { scanPart, type Package } from "./package";
import { related, type Relationship } from "./relationships";

type CoreProperties = WorkbookSnapshot["properties"];

/**
 * @param relationships those of the package itself
 * @param decode turns a text as the document's programs write it into the text itself
 */
export function readCoreProperties(
  of: Package,
  relationships: readonly Relationship[],
  decode: (written: string) => string,
): CoreProperties {
  const part = present(of, related(relationships, "core-properties"));
  const texts = new Map<string, string>();
  let name = "";
  if (part !== null) {
    const open = (opened: string) => {
      name = opened;
    };
    const text = (piece: string) => {
      texts.set(name, (texts.get(name) ?? "") + piece);
    };
    const close = () => {
      name = "";
    };
    scanPart(of, part, "coreProperties", { open, text, close }, "all");
  }
  const written = (key: string) => decode(texts.get(key) ?? "") || null;
  return {
    title: written("title"),
    lastModifiedBy: written("lastModifiedBy"),
    modified: instant(texts.get("modified")),
    created: instant(texts.get("created")),
  };
}

/** Some programs name property parts that they do not write; the document is whole without them. */
function present({ zip }: Package, part: string | null): string | null {
  return part !== null && zip.has(part) ? part : null;
}

/** ISO 8601 in UTC; a time without zone is taken as UTC, which is what the format asks for. */
function instant(written: string | undefined): string | null {
  const text = written?.trim() ?? "";
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[-+]\d{2}:\d{2})?)?$/.exec(text);
  if (!match) return null;
  const time = Date.parse(match[1] && !match[4] ? `${text}Z` : text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Custom properties by name, each value as written; the first of a name counts. */
export function readCustomProperties(
  of: Package,
  relationships: readonly Relationship[],
  decode: (written: string) => string,
): ReadonlyMap<string, string> {
  const part = present(of, related(relationships, "custom-properties", "customProperties"));
  const properties = new Map<string, string>();
  if (part === null) return properties;
  let name: string | null = null;
  let value = "";
  const open = (opened: string, attributes: { get: (name: string) => string | undefined }) => {
    if (opened !== "property") return;
    name = attributes.get("name") ?? null;
    value = "";
  };
  const text = (piece: string) => {
    value += piece;
  };
  const close = (closed: string) => {
    if (closed !== "property" || name === null || properties.has(name)) return;
    of.meter.characters(name.length + value.length);
    of.meter.cells(1);
    properties.set(name, decode(value.trim()));
  };
  scanPart(of, part, "Properties", { open, text, close }, "all");
  return properties;
}
