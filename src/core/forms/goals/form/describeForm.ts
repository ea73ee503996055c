/** Turns what is asked and a jobcentre into the workbook that the jobcentre fills in. */
import type { Texts } from "../../../../language";
import type { SheetDescription, WorkbookDescription } from "../../../../workbook/description";
import { FORM_STYLES } from "../../../formParts/formStyles";
import { formMarks, marksSheet } from "../../../marks/marksSheet";
import type { FormRequest } from "../../contract/form";
import type { Plans } from "../plans/plans";
import { formNames, formSheet, formTitle } from "./formSheet";
import { plansGuide } from "./guideSheet";

export function describeForm(
  plans: Plans,
  fingerprint: string,
  { municipalities, name, madeAt, texts }: FormRequest,
): WorkbookDescription {
  const marks = formMarks({ id: plans.id, fingerprint }, municipalities, madeAt);
  return {
    properties: {
      title: formTitle(plans, texts),
      subject: name,
      description: texts.goals.about,
      creator: texts.form.creator,
      created: madeAt,
      custom: marks,
    },
    styles: {
      ...FORM_STYLES,
      dateField: { ...FORM_STYLES.dateField, numberFormat: texts.form.head.dateFormat },
    },
    sheets: [...formSheets(plans, name, texts), marksSheet(marks)],
    names: formNames(plans, texts),
  };
}

/** The sheets that people see. */
export function formSheets(plans: Plans, name: string, texts: Texts): readonly SheetDescription[] {
  return [formSheet(plans, name, texts), plansGuide(plans, name, texts)];
}
