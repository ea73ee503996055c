/** Turns a document's properties into the parts that hold them. */
import type { DocumentProperties } from "../../../../workbook/description";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { isoSeconds } from "../../../../workbook/isoSeconds";
import { DECLARATION, escaped } from "../markup/markup";

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/** @param language BCP 47 */
export function coreProperties(properties: DocumentProperties, language: string): string {
  const { title, subject, description, creator, created, modified } = properties;
  const element = (name: string, text: string | undefined) =>
    text ? `<${name}>${escaped(text)}</${name}>` : "";
  return (
    `${DECLARATION}<cp:coreProperties ${NAMESPACES}>` +
    `${element("dc:title", title)}${element("dc:subject", subject)}${element("dc:creator", creator)}` +
    `${element("dc:description", description)}${element("dc:language", language)}` +
    `${moment("created", created)}${moment("modified", modified ?? created)}</cp:coreProperties>`
  );
}

export function appProperties({ creator }: DocumentProperties): string {
  return `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>${escaped(creator)}</Application><DocSecurity>0</DocSecurity></Properties>`;
}

function moment(name: string, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new ImpossibleDescription(`No moment: ${iso}`);
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${isoSeconds(date)}</dcterms:${name}>`;
}
