/** The kinds of parts that a document is made of, as a package names them. */
const OFFICE = "application/vnd.openxmlformats-officedocument";

export const TYPES = {
  document: `${OFFICE}.wordprocessingml.document.main+xml`,
  styles: `${OFFICE}.wordprocessingml.styles+xml`,
  numbering: `${OFFICE}.wordprocessingml.numbering+xml`,
  settings: `${OFFICE}.wordprocessingml.settings+xml`,
  footer: `${OFFICE}.wordprocessingml.footer+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: `${OFFICE}.extended-properties+xml`,
  custom: `${OFFICE}.custom-properties+xml`,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** `<Override>`: of which kind a part is. @param part name without leading slash */
export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

/** `<Default>`: of which kind all parts with an ending are, unless they are named themselves. */
export function byEnding(ending: string, type: string): string {
  return `<Default Extension="${ending}" ContentType="${type}"/>`;
}
