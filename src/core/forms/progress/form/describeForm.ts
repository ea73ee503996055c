/** Turns a recommendation set and a municipality into the workbook that the municipality fills in. */
import type { Texts } from "../../../../language";
import type { SheetDescription, WorkbookDescription } from "../../../../workbook/description";
import type { EarlierAnswers, FormRequest } from "../../contract/form";
import type { RecommendationSet } from "../set/recommendationSet";
import { fingerprint } from "../set/fingerprint";
import { formNames, formSheet } from "./formSheet";
import { formTitle } from "./formTitle";
import { guideSheet } from "./guideSheet";
import { MARK_KEYS } from "../../../marks/marks";
import { formMarks, marksSheet, termsMarks } from "../../../marks/marksSheet";
import { printedMarks } from "../../../marks/printedMarks";
import { STYLES } from "./styles";

export interface ProgressFormRequest extends FormRequest {
  readonly set: RecommendationSet;
}

/**
 * The whole progress form, unanswered: the same request gives the same description. Themes, texts,
 * periods and rules come from the set alone.
 */
export function describeForm({
  set,
  municipalities,
  name,
  madeAt,
  texts,
  earlier,
}: ProgressFormRequest): WorkbookDescription {
  const marks = {
    ...formMarks({ id: set.id, fingerprint: fingerprint(set) }, municipalities, madeAt),
    ...termsMarks(set),
  };
  const seen = seenSheets(set, name, texts, earlier);
  const { printed, verdicts } = printedMarks(seen, texts);
  const onSheet = { ...marks, [MARK_KEYS.printed]: printed, [MARK_KEYS.verdicts]: verdicts };
  return {
    properties: {
      title: formTitle(set, texts),
      subject: name,
      description: texts.form.about,
      creator: texts.form.creator,
      created: madeAt,
      custom: marks,
    },
    styles: {
      ...STYLES,
      dateField: { ...STYLES.dateField, numberFormat: texts.form.head.dateFormat },
    },
    sheets: [...seen, marksSheet(onSheet)],
    names: formNames(set, texts, earlier),
  };
}

/** The sheets that people see. @param name as in FormRequest */
export function seenSheets(
  set: RecommendationSet,
  name: string,
  texts: Texts,
  earlier?: EarlierAnswers,
): readonly SheetDescription[] {
  return [formSheet(set, name, texts, earlier), guideSheet(set, name, texts)];
}
