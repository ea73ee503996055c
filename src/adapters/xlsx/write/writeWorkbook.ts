/** Turns a workbook description into the bytes of an .xlsx file. */
import { writeXlsx } from "hucre/xlsx";
import { parseArea, reference } from "../../../workbook/address";
import type { DefinedName, WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { patchedPackage } from "./patch/package";
import { printNames } from "./print";
import { writtenProperties } from "./properties";
import { fittedHeights } from "./rowHeights";
import { writtenSheet } from "./sheet";
import { NORMAL_FONT, writtenStyle } from "./style";

/**
 * The same description gives the same bytes, on any machine.
 * @throws ImpossibleDescription when the description breaks its own contract
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<Uint8Array> {
  const styles = new Map(
    Object.entries(description.styles).map(([name, style]) => [name, writtenStyle(style)]),
  );
  const firstVisible = description.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (firstVisible < 0) throw new ImpossibleDescription("A workbook needs a visible sheet");
  const fitted = description.sheets.map((sheet) => fittedHeights(sheet, description.styles));
  const bytes = await writeXlsx({
    sheets: description.sheets.map((sheet, index) => writtenSheet(sheet, styles, fitted[index] ?? new Map())),
    properties: writtenProperties(description.properties),
    namedRanges: [...description.names.map(writtenName), ...description.sheets.flatMap(printNames)],
    defaultFont: NORMAL_FONT,
    activeSheet: firstVisible,
  });
  return patchedPackage(bytes, description, fitted);
}

function writtenName({ name, sheet, range }: DefinedName): { name: string; range: string } {
  const area = parseArea(range);
  if (!area) throw new ImpossibleDescription(`The name ${name} has no range: ${range}`);
  return { name, range: reference(sheet, area) };
}
