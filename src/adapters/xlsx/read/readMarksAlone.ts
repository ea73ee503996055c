/** Turns the bytes of a workbook that is too large for a return into what its properties say, without its sheets. */
import type { ReadWorkbook } from "../../../workbook/snapshot";
import { answered, openPackage, type ReadingOptions } from "../../ooxml/read/openPackage";
import { readCoreProperties, readCustomProperties } from "../../ooxml/read/properties";
import { excelText } from "./values/excelText";

/** As `readWorkbook`, with no sheets and no names: enough to know what kind of workbook it is. */
export function readMarksAlone(bytes: Uint8Array, options: ReadingOptions): ReadWorkbook {
  return answered(() => {
    const { of, main } = openPackage(bytes, options);
    return {
      sheets: [],
      names: [],
      customProperties: readCustomProperties(of, main.packageRelationships, excelText),
      properties: readCoreProperties(of, main.packageRelationships, excelText),
      ignoredContent: [],
    };
  });
}
