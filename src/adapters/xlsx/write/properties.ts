/** Turns the description's document properties into the writer's own form. */
import type { WorkbookProperties } from "hucre/xlsx";
import type { DocumentProperties } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { excelText } from "./text";

export function writtenProperties(properties: DocumentProperties): WorkbookProperties {
  const { title, subject, description, creator, created, modified, lastModifiedBy, custom } = properties;
  return {
    title: excelText(title),
    ...(subject && { subject: excelText(subject) }),
    ...(description && { description: excelText(description) }),
    creator: excelText(creator),
    created: moment(created),
    modified: moment(modified ?? created),
    ...(lastModifiedBy && { lastModifiedBy: excelText(lastModifiedBy) }),
    custom: Object.fromEntries(Object.entries(custom).map(([name, value]) => [name, excelText(value)])),
  };
}

function moment(iso: string): Date {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new ImpossibleDescription(`No moment: ${iso}`);
  return date;
}
