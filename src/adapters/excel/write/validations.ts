/** Turns validations into dropdowns and limits with their prompts and error alerts. */
/// <reference types="office-js" />
import type { Validation, ValidationRule } from "../../../workbook/description";
import type { Stage } from "./stage";
import { step, type Step } from "./step";

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export function validationSteps(
  sheet: string,
  validations: readonly Validation[],
  stage: Stage,
): readonly Step[] {
  return validations.map((validation) => {
    const { range, rule, allowBlank, prompt, error } = validation;
    return step(6, validation, (bench) => {
      const target = bench.sheet(sheet).getRange(range).dataValidation;
      target.rule = writtenRule(rule, stage);
      target.ignoreBlanks = allowBlank;
      if (prompt) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
      target.errorAlert = {
        showAlert: true,
        style: ALERTS[error.style],
        title: error.title,
        message: error.text,
      };
    });
  });
}

/** A list's own words are separated by commas in every language. */
function writtenRule(rule: ValidationRule, stage: Stage): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: stage.formula(rule.source) } };
    case "dateBetween":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: stage.formula(rule.formula) } };
  }
}
