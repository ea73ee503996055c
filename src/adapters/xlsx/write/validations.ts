/** Turns validations into dropdowns and limits with their prompts and error alerts. */
import type { DataValidation } from "hucre/xlsx";
import type { Validation, ValidationRule } from "../../../workbook/description";
import { isoToSerial } from "../../../workbook/serialDate";

export function writtenValidation({ range, rule, allowBlank, prompt, error }: Validation): DataValidation {
  return {
    range,
    ...writtenRule(rule),
    allowBlank,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
    showErrorMessage: true,
    errorStyle: error.style,
    errorTitle: error.title,
    errorMessage: error.text,
  };
}

function writtenRule(
  rule: ValidationRule,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `"${rule.values.join(",").replaceAll('"', '""')}"` };
    case "listFrom":
      return { type: "list", formula1: rule.source };
    case "dateBetween":
      return {
        type: "date",
        operator: "between",
        formula1: String(isoToSerial(rule.from)),
        formula2: String(isoToSerial(rule.to)),
      };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
    case "custom":
      return { type: "custom", formula1: rule.formula };
  }
}
