/** Turns the property parts into what the document says of itself. */
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { detached } from "./limits/detached";
import { scanPart, type Package } from "./package";
import { present, type Relationship } from "./relationships";
import type { Attributes } from "./xml/attributes";

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
  const all = coreParts(of, relationships).map((part): CoreProperties => {
    const texts = textsByName(of, part);
    const written = (key: string) => decode(texts.get(key) ?? "") || null;
    return {
      title: written("title"),
      lastModifiedBy: written("lastModifiedBy"),
      modified: instant(texts.get("modified")),
      created: instant(texts.get("created")),
    };
  });
  return all.reduce(
    (latest, one) => ((one.modified ?? "") > (latest.modified ?? "") ? one : latest),
    all[0] ?? { title: null, lastModifiedBy: null, modified: null, created: null },
  );
}

const CORE = "core-properties";
const PACKAGE_CORE = `http://schemas.openxmlformats.org/package/2006/relationships/metadata/${CORE}`;
/** Nobody writes more than two; each costs. */
const MOST_CORE = 4;

/**
 * Some programs do not find the properties that are there and write others beside them: those related by the
 * package's own type count, as Excel has it; of several such, the document says itself which was saved last.
 */
function coreParts({ zip }: Package, relationships: readonly Relationship[]): readonly string[] {
  const found = relationships.filter(
    ({ kind, target }) => kind === CORE && target !== null && zip.has(target),
  );
  const proper = found.filter(({ type }) => type === PACKAGE_CORE);
  const parts = (proper.length > 0 ? proper : found).flatMap(({ target }) => target ?? []);
  return [...new Set(parts)].slice(0, MOST_CORE);
}

function textsByName(of: Package, part: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let name = "";
  const open = (opened: string) => {
    name = opened;
  };
  const text = (piece: string) => {
    // What stands between the properties belongs to none.
    if (name !== "") texts.set(name, (texts.get(name) ?? "") + detached(piece));
  };
  const close = () => {
    name = "";
  };
  scanPart(of, part, "coreProperties", { open, text, close }, "all");
  return texts;
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
  const part =
    present(of, relationships, "custom-properties") ?? present(of, relationships, "customProperties");
  const properties = new Map<string, string>();
  if (part === null) return properties;
  let name: string | null = null;
  let value = "";
  const open = (opened: string, attributes: Attributes) => {
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
    properties.set(detached(name), decode(detached(value).trim()));
  };
  scanPart(of, part, "Properties", { open, text, close }, "all");
  return properties;
}
