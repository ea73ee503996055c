/** Turns namespace declarations into the answer whether an element is of the same kind as its part's root. */
import { detached } from "../limits/detached";
import { UnreadableError } from "../limits/unreadable";
import type { Attributes } from "./attributes";

export interface Namespaces {
  /** The root's namespace. */
  readonly root: string;
  /** Prefix ("" = none) → namespace, as one element declares them. */
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Namespaces | null;
  /** How many elements around this one declare namespaces too. */
  readonly depth: number;
  /** Whether elements without prefix are in the root's namespace: nearly all elements have none. */
  readonly plainIsRoots: boolean;
}

/** Programs declare namespaces at the root and once or twice inside; each level costs at every element. */
const DEEPEST = 8;

/**
 * The declarations in force inside this start tag; `outer` null = it is the root.
 *
 * @throws UnreadableError "forbiddenXml" for declarations inside declarations without end
 */
export function namespacesInside(tag: Attributes, outer: Namespaces | null): Namespaces {
  if (outer && !tag.declaresNamespace()) return outer;
  const declared = new Map<string, string>();
  for (const [name, value] of tag.entries()) {
    if (name === "xmlns") declared.set("", detached(value));
    else if (name.startsWith("xmlns:")) declared.set(detached(name.slice(6)), detached(value));
  }
  if (outer?.depth === DEEPEST) throw new UnreadableError("forbiddenXml", "namespaces inside namespaces");
  const root = outer ? outer.root : (declared.get(tag.prefix()) ?? "");
  const plain = declared.get("");
  const plainIsRoots = plain === undefined ? (outer?.plainIsRoots ?? root === "") : plain === root;
  return {
    root,
    declared,
    outer,
    depth: outer ? outer.depth + 1 : 0,
    plainIsRoots,
  };
}

/** Whether an element with this prefix is in the root's namespace; null when the prefix is not declared. */
export function isRoots(namespaces: Namespaces, prefix: string): boolean | null {
  if (prefix === "") return namespaces.plainIsRoots;
  const namespace = namespaceOf(namespaces, prefix);
  return namespace === null ? null : namespace === namespaces.root;
}

/** What the prefix ("" = none) stands for; null when it is not declared. */
export function namespaceOf(namespaces: Namespaces, prefix: string): string | null {
  for (let scope: Namespaces | null = namespaces; scope; scope = scope.outer) {
    const namespace = scope.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return null;
}
