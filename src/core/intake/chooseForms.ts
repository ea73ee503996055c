/** Chooses, from the sheets that hold a form, those whose answers count. */
import { comparable } from "../text/comparable";
import { HEAD_NAMES } from "../marks/marks";
import { displayText } from "./displayText";
import { firstNamed, type Marks } from "./readMarks";
import { contentOf, type SheetForm, shownAt } from "./sheetForm";

export interface ChosenForms {
  /** Usually one; several where each holds other recommendations. */
  readonly chosen: readonly SheetForm[];
  /** Sheets that hold the same recommendations again. */
  readonly others: readonly SheetForm[];
  /** False when several hold different answers and nothing tells which is meant. */
  readonly decided: boolean;
}

export function chooseForms(forms: readonly SheetForm[], marks: Marks): ChosenForms {
  const { main, decided } = mainForm(forms, marks);
  if (!main) return { chosen: [], others: [], decided: true };
  const chosen = [main];
  for (const form of forms) {
    if (form !== main && chosen.every((known) => disjoint(known, form))) chosen.push(form);
  }
  return { chosen, others: forms.filter((form) => !chosen.includes(form)), decided };
}

/**
 * The one that is filled in; of several, the one that the workbook's own names lead to, or that can be seen.
 * Whoever copies the sheet may go on in the copy or in the original: where both can be seen and answer
 * differently, nobody but a person can know which is meant.
 */
function mainForm(forms: readonly SheetForm[], marks: Marks): { main: SheetForm | null; decided: boolean } {
  const [only] = forms;
  if (forms.length <= 1) return { main: only ?? null, decided: true };
  const likeliest = [...forms].sort((a, b) => weight(b) - weight(a));
  const said = new Map(forms.map((form) => [form, answers(form)]));
  const filled = likeliest.filter((form) => said.get(form)?.size);
  const [main] = filled.length > 0 ? filled : likeliest;
  if (!main) return { main: null, decided: true };
  const own = said.get(main) ?? NO_ANSWERS;
  const rivals = filled.filter((form) => form !== main && !disjoint(main, form));
  const different = rivals.filter(
    (form) => !addsNothing(said.get(form) ?? NO_ANSWERS, own) || otherHead(main, form, marks),
  );
  const isHidden = ({ view }: SheetForm) => view.sheet.visibility !== "visible";
  const decided = different.every(
    (form) => isHidden(form) && !isHidden(main) && !otherHead(main, form, marks),
  );
  return { main, decided };
}

function weight({ named, view }: SheetForm): number {
  return (named ? 2 : 0) + (view.sheet.visibility === "visible" ? 1 : 0);
}

type Said = ReadonlyMap<string, string>;

const NO_ANSWERS: Said = new Map();

/** What is said of each recommendation. */
function answers(form: SheetForm): Said {
  return new Map(
    form.placed
      .map((row) => [row.placement.item, contentOf({ form, ...row })] as const)
      .filter(([, content]) => content !== ""),
  );
}

/** Does the first say nothing that the second does not say too? */
function addsNothing(first: Said, second: Said): boolean {
  return [...first].every(([key, content]) => second.get(key) === content);
}

function disjoint(a: SheetForm, b: SheetForm): boolean {
  return [...b.items].every((id) => !a.items.has(id));
}

/** A copy of the sheet where another municipality stands in the head: two returns in one file. */
function otherHead(a: SheetForm, b: SheetForm, marks: Marks): boolean {
  const place = firstNamed(marks, HEAD_NAMES.municipality);
  if (!place) return false;
  const [first, second] = [a, b].map(({ view }) => comparable(displayText(shownAt(view, place))));
  return first !== "" && second !== "" && first !== second;
}
