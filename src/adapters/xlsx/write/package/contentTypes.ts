/** Turns the names of a package's parts into the part that says of which kind each is. */
import { DECLARATION } from "../markup";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${OFFICE}.spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]*\.xml$/, `${OFFICE}.spreadsheetml.worksheet+xml`],
  [/^xl\/tables\/[^/]*\.xml$/, `${OFFICE}.spreadsheetml.table+xml`],
  [/^xl\/drawings\/[^/]*\.xml$/, `${OFFICE}.drawing+xml`],
  [/^xl\/charts\/[^/]*\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^xl\/styles\.xml$/, `${OFFICE}.spreadsheetml.styles+xml`],
  [/^xl\/theme\/[^/]*\.xml$/, `${OFFICE}.theme+xml`],
  [/^xl\/sharedStrings\.xml$/, `${OFFICE}.spreadsheetml.sharedStrings+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${OFFICE}.custom-properties+xml`],
];

/** @param parts names without leading slash; those that say what others belong with are known by their ending */
export function contentTypesPart(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = TYPES.find(([names]) => names.test(part))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`];
  });
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}
