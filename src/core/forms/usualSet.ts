/** Definitions of any type → the one that is meant where nobody says which. */
import { currentSet } from "../sets/currentSet";
import type { Definition } from "../sets/definition";
import { FORM_TYPES } from "./types";

/** The current one of the first listed type that there is any of; null when there are none at all. */
export function usualSet(definitions: readonly Definition[]): Definition | null {
  for (const { name } of FORM_TYPES) {
    const current = currentSet(definitions.filter(({ form }) => form === name));
    if (current) return current;
  }
  return null;
}
