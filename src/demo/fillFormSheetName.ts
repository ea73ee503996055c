/** Renames a sheet in a description and everything that points at it, as Excel does when a tab is renamed. */
import type {
  CellContent,
  ConditionalFormat,
  SheetDescription,
  Validation,
  WorkbookDescription,
} from "../workbook/description";

/** The same workbook with `from` called `to`: tab, names, formulas, validations, links. */
export function renameSheet(workbook: WorkbookDescription, from: string, to: string): WorkbookDescription {
  const rename = (sheet: string) => (sheet === from ? to : sheet);
  const inFormula = formulaRenamer(from, to);
  return {
    ...workbook,
    names: workbook.names.map((name) => ({ ...name, sheet: rename(name.sheet) })),
    sheets: workbook.sheets.map((sheet): SheetDescription => ({
      ...sheet,
      name: rename(sheet.name),
      cells: [...sheet.cells].map((cell) => ({
        ...cell,
        content: inContent(cell.content, rename, inFormula),
      })),
      validations: sheet.validations.map((validation) => inValidation(validation, inFormula)),
      conditionalFormats: sheet.conditionalFormats.map((format): ConditionalFormat => ({
        ...format,
        formula: inFormula(format.formula),
      })),
    })),
  };
}

type Rename = (text: string) => string;

function inContent(content: CellContent, rename: Rename, inFormula: Rename): CellContent {
  if (content.kind === "link") return { ...content, sheet: rename(content.sheet) };
  if (content.kind === "formula") return { ...content, formula: inFormula(content.formula) };
  return content;
}

function inValidation(validation: Validation, inFormula: Rename): Validation {
  const { rule } = validation;
  if (rule.kind === "custom") {
    return { ...validation, rule: { ...rule, formula: inFormula(rule.formula) } };
  }
  if (rule.kind === "listFrom") return { ...validation, rule: { ...rule, source: inFormula(rule.source) } };
  return validation;
}

/** References to the sheet, with or without quotes; text constants in formulas are left alone. */
function formulaRenamer(from: string, to: string): Rename {
  const plain = from.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quotedName = plain.replaceAll("'", "''");
  const reference = new RegExp(`("(?:[^"]|"")*")|(?:'${quotedName}'|(?<![\\p{L}\\p{N}_.'])${plain})!`, "gu");
  const replacement = `'${to.replaceAll("'", "''")}'!`;
  return (formula) =>
    formula.replaceAll(reference, (match, constant?: string) =>
      constant === undefined ? replacement : match,
    );
}
