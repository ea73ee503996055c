/**
 * Turns the bytes of a written workbook into everything in it that would make Excel repair, refuse or misread it.
 *
 * No schema says these rules and Excel is not at hand to say them. The checks read the XML of the package
 * themselves, so that neither our writer nor our reader can hide a fault from them.
 */
import { openBook, type Book } from "./limits/book";
import { cellFaults } from "./limits/cells";
import { chartFaults } from "./limits/charts";
import { conditionalFormatFaults } from "./limits/conditionalFormats";
import { definedNameFaults } from "./limits/definedNames";
import { drawingFaults } from "./limits/drawings";
import type { Fault } from "./limits/fault";
import { formulaFaults } from "./limits/formulas";
import { packageFaults } from "./limits/parts";
import { printFaults } from "./limits/print";
import { propertyFaults } from "./limits/properties";
import { protectionFaults } from "./limits/protection";
import { sheetNameFaults } from "./limits/sheetNames";
import { mergeFaults, sizeFaults } from "./limits/sizes";
import { structuredReferenceFaults } from "./limits/structuredReferences";
import { tableFaults } from "./limits/tables";
import { validationFaults } from "./limits/validations";
import { workbookFaults } from "./limits/workbook";

export type { Fault } from "./limits/fault";

const CHECKS: readonly ((book: Book) => Fault[])[] = [
  packageFaults,
  workbookFaults,
  sheetNameFaults,
  definedNameFaults,
  validationFaults,
  conditionalFormatFaults,
  cellFaults,
  formulaFaults,
  structuredReferenceFaults,
  tableFaults,
  mergeFaults,
  sizeFaults,
  chartFaults,
  drawingFaults,
  propertyFaults,
  printFaults,
  protectionFaults,
];

export function excelFaults(bytes: Uint8Array): Fault[] {
  const book = openBook(bytes);
  return CHECKS.flatMap((check) => check(book));
}
