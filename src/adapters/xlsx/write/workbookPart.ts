/** Turns the description as a whole into the workbook part: sheets in tab order, and names. */
import { parseArea, reference } from "../../../workbook/address";
import type { DefinedName, WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { attributes, DECLARATION, markup, OFFICE } from "../../ooxml/write/markup";
import { MAIN } from "./texts/spreadsheet";
import { printNames } from "./sheet/print";
import { relationshipId } from "../../ooxml/write/relationships";

/** Each sheet is related to the part in the place that it has among the sheets. @param active the one shown first, from 0 */
export function workbookPart({ sheets, names }: WorkbookDescription, active: number): string {
  const tabs = sheets.map(({ name, visibility }, index) => {
    const state = visibility === "visible" ? undefined : visibility;
    return `<sheet${attributes({ name, sheetId: index + 1, state, "r:id": relationshipId(index) })}/>`;
  });
  const defined = [
    ...names.map(writtenName),
    ...sheets.flatMap((sheet, index) =>
      printNames(sheet).map(({ name, refersTo }) => definedName(name, refersTo, index)),
    ),
  ];
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000" activeTab="${active}"/></bookViews>` +
    `<sheets>${tabs.join("")}</sheets>` +
    `${defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`}` +
    // No number of a version: every program computes anew when it opens the file.
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'
  );
}

function writtenName({ name, sheet, range }: DefinedName): string {
  const area = parseArea(range);
  if (!area) throw new ImpossibleDescription(`The name ${name} has no range: ${range}`);
  return definedName(name, reference(sheet, area));
}

function definedName(name: string, refersTo: string, localSheetId?: number): string {
  return `<definedName${attributes({ name, localSheetId })}>${markup(refersTo)}</definedName>`;
}
