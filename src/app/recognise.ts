/** What was read of a workbook → what kind it is, so that the pane shows only what fits. */
import { OVERVIEW_KIND } from "../core/marks/marks";
import { markValue, readMarks } from "../core/intake/readMarks";
import type { Definition } from "../core/sets/definition";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readOpenForm, type OpenForm } from "./openForm";
import { readOpenOverview, type OpenOverview } from "./openOverview";

export type Recognised =
  | { readonly kind: "ordinary" }
  | { readonly kind: "form"; readonly form: OpenForm }
  | { readonly kind: "overview"; readonly overview: OpenOverview };

/**
 * @param fileName "" where the workbook has none that is known
 * @param sets the sets that a form or an overview may be about; the built-in ones where none are given
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  fileName: string,
  sets?: readonly Definition[],
): Recognised {
  if (markValue(readMarks(snapshot), "kind") === OVERVIEW_KIND) {
    return { kind: "overview", overview: readOpenOverview(snapshot, sets) };
  }
  // By its content, not by its marks: a table copied into a new workbook has lost them, and is a form all the same.
  const form = readOpenForm(snapshot, fileName, sets);
  return form ? { kind: "form", form } : { kind: "ordinary" };
}
