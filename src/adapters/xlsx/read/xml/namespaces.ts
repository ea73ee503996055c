/** Turns namespace declarations into the answer whether an element is of the same kind as its part's root. */
import type { Attributes } from "./attributes";

export interface Namespaces {
  readonly root: string;
  /** Prefix ("" = none) → namespace. */
  readonly bound: ReadonlyMap<string, string>;
}

/** The declarations in force inside this start tag; `outer` null = it is the root. */
export function namespacesInside(tag: Attributes, outer: Namespaces | null): Namespaces {
  if (outer && !tag.declaresNamespace()) return outer;
  const bound = new Map(outer ? outer.bound : [["", ""]]);
  for (const [name, value] of tag.entries()) {
    if (name === "xmlns") bound.set("", value);
    else if (name.startsWith("xmlns:")) bound.set(name.slice(6), value);
  }
  return { root: outer ? outer.root : (bound.get(tag.prefix()) ?? ""), bound };
}

/** Whether an element with this prefix is in the root's namespace; null when the prefix is not declared. */
export function isRoots({ root, bound }: Namespaces, prefix: string): boolean | null {
  const namespace = bound.get(prefix);
  return namespace === undefined ? null : namespace === root;
}
