/** Turns a part's relationships into what it belongs with: parts are found by what they are to each other. */
import { scanPart, type Package } from "./package";
import { damaged } from "./limits/unreadable";

export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, e.g. "worksheet"; the same in Strict and Transitional files. */
  readonly kind: string;
  /** The whole type, which alone tells names of different makers apart. */
  readonly type: string;
  /** Part name in lower case without leading slash; null when it lies outside the package. */
  readonly target: string | null;
  /** As written, of what lies outside the package; never asked for. Null inside. */
  readonly address: string | null;
}

/** What the part ("" = the package itself) says it belongs with; none when it says nothing. */
export function relationshipsOf(of: Package, part: string): readonly Relationship[] {
  const folder = folderOf(part);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  return of.zip.has(rels) ? readRelationships(of, rels) : [];
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function readRelationships(of: Package, rels: string): readonly Relationship[] {
  const folder = folderOf(folderOf(rels).slice(0, -1));
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
        type,
        target: external ? null : resolve(folder, target),
        address: external ? target : null,
      });
    },
  });
  return found;
}

/** The target as a part name, or null when it leads out of the package. */
function resolve(folder: string, target: string): string | null {
  const [path = ""] = target.replaceAll("\\", "/").split(/[#?]/, 1);
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

/**
 * The related part of this kind that is there, or null: some programs name parts that they do not write, and
 * the document is whole without them.
 */
export function present(
  { zip }: Package,
  relationships: readonly Relationship[],
  kind: string,
): string | null {
  const found = relationships.find((one) => one.kind === kind && one.target !== null && zip.has(one.target));
  return found?.target ?? null;
}

/** The one related part of this kind, whether it is there or not; null when there is none. */
export function related(relationships: readonly Relationship[], ...kinds: readonly string[]): string | null {
  return relationships.find(({ kind, target }) => kinds.includes(kind) && target !== null)?.target ?? null;
}
