/** Turns a zip into an Open Packaging package: parts found by what they are to each other, never by file name. */
import type { Meter } from "./budgets";
import { damaged } from "./unreadable";
import { decodeXml } from "./xml/decode";
import { scanXml, type XmlHandler } from "./xml/scan";
import type { ZipDirectory } from "./zip/directory";
import { readEntry, type Inflate } from "./zip/inflate";

export interface Package {
  readonly zip: ZipDirectory;
  readonly meter: Meter;
  readonly inflate: Inflate;
  /** Parts that have been read: a package in which one part serves twice could be read without end. */
  readonly taken: Set<string>;
}

export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, e.g. "worksheet"; the same in Strict and Transitional files. */
  readonly kind: string;
  /** Part name in lower case without leading slash; null when it lies outside the package. */
  readonly target: string | null;
}

/**
 * Reads the part whole, or not at all.
 *
 * @throws UnreadableError, also when the part has been read before
 */
export function scanPart(
  { zip, meter, inflate, taken }: Package,
  part: string,
  root: string,
  handler: XmlHandler,
  namespaces: "root" | "all" = "root",
): void {
  const entry = zip.get(part);
  if (!entry) throw damaged(`part ${part} is missing`);
  if (taken.has(part)) throw damaged(`part ${part} has two places in the package`);
  taken.add(part);
  const xml = decodeXml(readEntry(entry, meter, inflate), part);
  scanXml(xml, { part, budgets: meter.budgets, root, namespaces }, handler);
}

/** What the part ("" = the package itself) says it belongs with; none when it says nothing. */
export function relationshipsOf(of: Package, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!of.zip.has(rels)) return [];
  const found: Relationship[] = [];
  scanPart(of, rels, "Relationships", {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const id = attributes.get("Id");
      const type = attributes.get("Type");
      const target = attributes.get("Target");
      if (id === undefined || type === undefined || target === undefined)
        throw damaged(`${rels} is incomplete`);
      const external = attributes.get("TargetMode") === "External";
      found.push({
        id,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? null : resolve(folder, target),
      });
    },
  });
  return found;
}

/** The target as a part name, or null when it leads out of the package. */
function resolve(folder: string, target: string): string | null {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/s, "");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") steps.push(unescaped(step));
  }
  return steps.join("/").toLowerCase();
}

/** "%20" → " "; a step that is no valid escape means itself. */
function unescaped(step: string): string {
  return step.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = Uint8Array.from(escapes.split("%").slice(1), (hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** The one related part of this kind; null when there is none. */
export function related(relationships: readonly Relationship[], ...kinds: readonly string[]): string | null {
  return relationships.find(({ kind, target }) => kinds.includes(kind) && target !== null)?.target ?? null;
}
