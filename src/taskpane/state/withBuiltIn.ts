/** The user's own sets → all that can be chosen between. */
import { newestFirst } from "../../core/sets/currentSet";
import type { Definition } from "../../core/sets/definition";
import { builtInDefinitions } from "../../data";

/** Newest first; a set of one's own goes before a built-in one of the same id. */
export function withBuiltIn(own: readonly Definition[]): readonly Definition[] {
  const others = builtInDefinitions.filter((set) => own.every(({ id }) => id !== set.id));
  return [...own, ...others].toSorted(newestFirst);
}
