/** Turns the description's document properties into the writer's own form. */
import type { WorkbookProperties } from "hucre/xlsx";
import type { DocumentProperties } from "../../../workbook/description";
import { excelText } from "./text";

export function writtenProperties(properties: DocumentProperties): WorkbookProperties {
  const { title, subject, description, creator, created, modified, lastModifiedBy, custom } = properties;
  return {
    title: excelText(title),
    ...(subject && { subject: excelText(subject) }),
    ...(description && { description: excelText(description) }),
    creator: excelText(creator),
    created: new Date(created),
    modified: new Date(modified ?? created),
    ...(lastModifiedBy && { lastModifiedBy: excelText(lastModifiedBy) }),
    custom: Object.fromEntries(Object.entries(custom).map(([name, value]) => [name, excelText(value)])),
  };
}
