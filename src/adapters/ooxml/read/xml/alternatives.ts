/** Tells which of a part's alternatives is read: what Office reads, and only once. */
import type { Attributes } from "./attributes";
import { namespaceOf, type Namespaces } from "./namespaces";

/** An element's part in the choice between alternatives. */
export type Role =
  /** As most: it has none. */
  | "plain"
  /** Holds alternatives; itself it says nothing. */
  | "alternatives"
  /** The one that is read; itself it says nothing. */
  | "chosen"
  /** One that is not read, or what lies in it. */
  | "left";

/** The element around; of alternatives, whether one of them has been chosen. */
export interface Around {
  readonly role: Role;
  readonly decided: boolean;
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const NAMES = new Set(["AlternateContent", "Choice", "Fallback"]);
const OFFICE_KNOWS =
  /^(https?:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\/|urn:schemas-microsoft-com:)/;

/**
 * ECMA-376 part 3: the first choice whose namespaces are all understood, else the fallback. Office understands
 * those of its own makers.
 *
 * @param inside the declarations in force in the element itself
 */
export function roleOf(local: string, tag: Attributes, inside: Namespaces, around: Around | undefined): Role {
  if (around?.role === "left") return "left";
  if (!NAMES.has(local) || namespaceOf(inside, tag.prefix()) !== COMPATIBILITY) return "plain";
  if (local === "AlternateContent") return "alternatives";
  if (around?.role !== "alternatives" || around.decided) return "left";
  return local === "Fallback" || isUnderstood(tag.get("Requires"), inside) ? "chosen" : "left";
}

function isUnderstood(requires: string | undefined, namespaces: Namespaces): boolean {
  const prefixes = (requires ?? "").split(/\s+/).filter((prefix) => prefix !== "");
  return (
    prefixes.length > 0 &&
    prefixes.every((prefix) => OFFICE_KNOWS.test(namespaceOf(namespaces, prefix) ?? ""))
  );
}
