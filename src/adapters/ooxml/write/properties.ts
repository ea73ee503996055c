/** Turns a description's document properties into the three parts that hold them. */
import type { DocumentProperties } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { isoSeconds } from "../../../workbook/isoSeconds";
import { DECLARATION, escaped } from "./markup";

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The format's own mark for custom properties. */
const CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** The format keeps 0 and 1 for itself. */
const FIRST_ID = 2;

/** What cannot stand in XML is said otherwise in a workbook than in a document. */
type Escape = (text: string) => string;

/** @param language BCP 47, of a document */
export function coreProperties(
  properties: DocumentProperties,
  language?: string,
  escape: Escape = escaped,
): string {
  const { title, subject, description, creator, created, modified, lastModifiedBy } = properties;
  const element = (name: string, text: string | undefined) =>
    text ? `<${name}>${escape(text)}</${name}>` : "";
  return (
    `${DECLARATION}<cp:coreProperties ${NAMESPACES}>` +
    `${element("dc:title", title)}${element("dc:subject", subject)}${element("dc:creator", creator)}` +
    `${element("dc:description", description)}${element("dc:language", language)}` +
    `${element("cp:lastModifiedBy", lastModifiedBy)}` +
    `${moment("created", created)}${moment("modified", modified ?? created)}</cp:coreProperties>`
  );
}

export function appProperties({ creator }: DocumentProperties, escape: Escape = escaped): string {
  return `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>${escape(creator)}</Application><DocSecurity>0</DocSecurity></Properties>`;
}

/** Null where there are none, and so no part. */
export function customProperties({ custom }: DocumentProperties): string | null {
  const entries = Object.entries(custom).map(
    ([name, value], index) =>
      `<property fmtid="${CUSTOM}" pid="${FIRST_ID + index}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  if (entries.length === 0) return null;
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${entries.join("")}</Properties>`;
}

function moment(name: string, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new ImpossibleDescription(`No moment: ${iso}`);
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${isoSeconds(date)}</dcterms:${name}>`;
}
