/** Turns what is asked and a municipality into the workbook that the municipality fills in. */
import type { Texts } from "../../../../language";
import type { SheetDescription, WorkbookDescription } from "../../../../workbook/description";
import { FORM_STYLES } from "../../../formParts/formStyles";
import { formMarks, marksSheet } from "../../../marks/marksSheet";
import type { FormRequest } from "../../contract/form";
import type { Register } from "../known/register";
import { formNames, formSheet, formTitle, type Whose } from "./formSheet";
import { registerGuide } from "./guide";

export function describeForm(
  register: Register,
  fingerprint: string,
  { municipalities, name, madeAt, texts }: FormRequest,
): WorkbookDescription {
  const marks = formMarks({ id: register.id, fingerprint }, municipalities, madeAt);
  const names = municipalities.map((one) => one.name);
  return {
    properties: {
      title: formTitle(register, texts),
      subject: name,
      description: texts.register.about,
      creator: texts.form.creator,
      created: madeAt,
      custom: marks,
    },
    styles: {
      ...FORM_STYLES,
      dateField: { ...FORM_STYLES.dateField, numberFormat: texts.form.head.dateFormat },
    },
    sheets: [...formSheets(register, { name, names }, texts), marksSheet(marks)],
    names: formNames(register, names, texts),
  };
}

/** The sheets that people see. */
export function formSheets(register: Register, whose: Whose, texts: Texts): readonly SheetDescription[] {
  return [formSheet(register, whose, texts), registerGuide(register, whose.name, texts)];
}
