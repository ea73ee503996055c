/** Turns validations into dropdowns and limits with their prompts and error alerts. */
import type { Validation, ValidationRule } from "../../../../workbook/description";
import { isoToSerial } from "../../../../workbook/serialDate";
import { attributes, markup } from "../../../ooxml/write/markup";
import { xstring } from "../../../ooxml/write/xstring";

/** "" where there are none. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ range, rule, allowBlank, prompt, error }: Validation): string {
  const { type, operator, formulas } = writtenRule(rule);
  const words = attributes({
    type,
    errorStyle: error.style,
    operator,
    allowBlank: allowBlank || undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: true,
    errorTitle: error.title,
    error: error.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: range,
  });
  const written = formulas.map(
    (formula, index) => `<formula${index + 1}>${markup(xstring(formula))}</formula${index + 1}>`,
  );
  return `<dataValidation${words}>${written.join("")}</dataValidation>`;
}

interface WrittenRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function writtenRule(rule: ValidationRule): WrittenRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [`"${rule.values.join(",").replaceAll('"', '""')}"`] };
    case "listFrom":
      return { type: "list", formulas: [rule.source] };
    case "dateBetween": {
      const days = [rule.from, rule.to].map((date) => String(isoToSerial(date)));
      return { type: "date", operator: "between", formulas: days };
    }
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formulas: [String(rule.max)] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
  }
}
