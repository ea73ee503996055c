/** The sheets of a workbook, or the tables of a document → those that hold the form, or why there is none. */
import { type Finding, plainFinding } from "../findings/finding";
import { type ChosenForms, chooseForms } from "./chooseForms";
import type { IdentifiedSet } from "./identifySet";
import type { SeenFile } from "./seeFile";
import { rowsWithText, sheetForm, type SheetForm } from "./sheetForm";
import { isTransposed } from "./transposedForm";
import { isWord, wordForm } from "./wordForm";

export interface LocatedForm extends ChosenForms {
  /** The first of those whose answers count. */
  readonly main: SheetForm;
  readonly inWord: boolean;
}

export interface NoForm {
  readonly main: null;
  readonly findings: readonly Finding[];
}

/** So many rows with an item's text are a form that was not turned on its side. */
const UPRIGHT = 3;

export function locateForm(seen: SeenFile, identified: IdentifiedSet): LocatedForm | NoForm {
  const { views, marks } = seen;
  const { set } = identified;
  const inWord = views.some(isWord);
  const found = inWord
    ? wordForm(views, marks, set)
    : chooseForms(
        views.flatMap((view) => sheetForm(view, marks, set) ?? []),
        marks,
      );
  const [main] = found.chosen;
  // Where rows show their texts, the form stands as it should.
  const upright = found.chosen.reduce((sum, { placed }) => sum + rowsWithText(placed), 0);
  if (upright < UPRIGHT && isTransposed(views, set))
    return { main: null, findings: [plainFinding("form-turned")] };
  return main
    ? { ...found, main, inWord }
    : { main: null, findings: [...noForm(seen), ...identified.findings] };
}

/** The form may have been pasted as a picture. */
function noForm({ file: { ignoredContent } }: SeenFile): readonly Finding[] {
  const pictures = ignoredContent.includes("pictures") ? [plainFinding("pictures-ignored")] : [];
  return [plainFinding("not-a-form"), ...pictures];
}
