/** Turns a workbook description into the bytes of an .xlsx file. */
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { parseArea, reference } from "../../../workbook/address";
import type { DefinedName, WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { patchedPackage } from "./patch/package";
import { printNames } from "./print";
import { writtenProperties } from "./properties";
import { writtenSheet } from "./sheet";
import { NORMAL_FONT } from "./style";
import { probeCells, usedStyles, type UsedStyles } from "./styleNumbers";

/**
 * The same description gives the same bytes, on any machine.
 * @throws ImpossibleDescription when the description breaks its own contract
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<Uint8Array> {
  const firstVisible = description.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (firstVisible < 0) throw new ImpossibleDescription("A workbook needs a visible sheet");
  const styles = usedStyles(description.sheets, description.styles);
  const bytes = await writeXlsx({
    sheets: withProbes(description, styles),
    properties: writtenProperties(description.properties),
    namedRanges: [...description.names.map(writtenName), ...description.sheets.flatMap(printNames)],
    defaultFont: NORMAL_FONT,
    activeSheet: firstVisible,
  });
  return patchedPackage(bytes, description, styles);
}

/** The first sheet, which is written first, shows the writer every style that is used anywhere. */
function withProbes({ sheets }: WorkbookDescription, styles: UsedStyles): WriteSheet[] {
  const [first, ...others] = sheets.map(writtenSheet);
  if (!first) return [];
  return [{ ...first, cells: new Map([...(first.cells ?? []), ...probeCells(sheets, styles)]) }, ...others];
}

function writtenName({ name, sheet, range }: DefinedName): { name: string; range: string } {
  const area = parseArea(range);
  if (!area) throw new ImpossibleDescription(`The name ${name} has no range: ${range}`);
  return { name, range: reference(sheet, area) };
}
