/** What was read of a workbook → what kind it is, so that the pane shows only what fits. */
import { OVERVIEW_KIND, SET_KIND } from "../core/marks/marks";
import { markValue, readMarks } from "../core/intake/readMarks";
import type { Definition } from "../core/sets/definition";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readOpenForm, type OpenForm } from "./openForm";
import { readOpenOverview, type OpenOverview } from "./openOverview";
import { readOpenSet, type OpenSet } from "./openSet";

export type Recognised =
  | { readonly kind: "ordinary" }
  | { readonly kind: "form"; readonly form: OpenForm }
  | { readonly kind: "overview"; readonly overview: OpenOverview }
  | { readonly kind: "set"; readonly set: OpenSet };

/**
 * @param fileName "" where the workbook has none that is known
 * @param sets the sets that a form or an overview may be about, or a set take over from; the built-in ones where none are given
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  fileName: string,
  sets?: readonly Definition[],
): Recognised {
  const kind = markValue(readMarks(snapshot), "kind");
  if (kind === OVERVIEW_KIND) return { kind: "overview", overview: readOpenOverview(snapshot, sets) };
  const marked = kind === SET_KIND ? readOpenSet(snapshot, sets) : null;
  if (marked) return { kind: "set", set: marked };
  // By its content, not by its marks: a table copied into a new workbook has lost them, and is a form all the same.
  const form = readOpenForm(snapshot, fileName, sets);
  if (form) return { kind: "form", form };
  const set = readOpenSet(snapshot, sets);
  return set ? { kind: "set", set } : { kind: "ordinary" };
}
