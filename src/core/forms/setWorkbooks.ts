/** The fourth part of the table of form types: the workbooks in which definitions are edited. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Definition } from "../sets/definition";
import type { OpenedSetWorkbook, SetWorkbooks } from "./contract/setWorkbook";
import { goalsSetWorkbooks } from "./goals/goalsSetWorkbooks";
import { registerSetWorkbooks } from "./register/registerSetWorkbooks";
import { progressSetWorkbooks } from "./progress/setWorkbook/progressSetWorkbooks";

/** The first is the type of an empty workbook. */
const SET_WORKBOOKS = [
  progressSetWorkbooks,
  goalsSetWorkbooks,
  registerSetWorkbooks,
] as const satisfies readonly SetWorkbooks[];

/** @param definition null for an empty one @throws for a type that is not listed: a mistake of ours */
export function setWorkbooksOf(definition: Pick<Definition, "form"> | null): SetWorkbooks {
  if (definition === null) return SET_WORKBOOKS[0];
  const found = SET_WORKBOOKS.find(({ name }) => name === definition.form);
  if (!found) throw new Error(`There are no set workbooks of the form type "${definition.form}".`);
  return found;
}

/** Null for a workbook that holds no definition. */
export function openSetWorkbook(snapshot: WorkbookSnapshot): OpenedSetWorkbook | null {
  for (const { open } of SET_WORKBOOKS) {
    const opened = open(snapshot);
    if (opened) return opened;
  }
  return null;
}
