/** The set workbook that is open → the set in it, or everything that is wrong with it, as plain data that can be posted. */
import type { ParsedDefinition } from "../core/forms/contract/formType";
import { openSetWorkbook } from "../core/forms/setWorkbooks";
import type { Definition } from "../core/sets/definition";
import { builtInDefinitions, registry } from "../data";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface OpenSet {
  /** Problems carry the cell that they are about. */
  readonly parsed: ParsedDefinition;
}

/**
 * Null when the workbook holds no set.
 *
 * @param sets those that it may take over from; the built-in ones where none are given
 */
export function readOpenSet(
  snapshot: WorkbookSnapshot,
  sets: readonly Definition[] = builtInDefinitions,
): OpenSet | null {
  const opened = openSetWorkbook(snapshot);
  if (!opened) return null;
  const previous = sets.find(({ id }) => id === opened.previousSet) ?? null;
  return { parsed: opened.parse({ builtIn: builtInDefinitions, registry, previous }) };
}
