/** Turns the names of a package's parts into the part that says of which kind each is. */
import { DECLARATION } from "./markup";

/** How Office's own content types begin. */
export const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";
/** The names that parts of a kind have, without leading slash, and the content type of that kind. */
export type PartKinds = readonly (readonly [RegExp, string])[];

/** What a workbook and a document have alike. */
const SHARED: PartKinds = [
  [/^[^/]+\/theme\/[^/]*\.xml$/, `${OFFICE_TYPE}.theme+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${OFFICE_TYPE}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${OFFICE_TYPE}.custom-properties+xml`],
];

/**
 * @param parts names without leading slash; those that say what others belong with are known by their ending
 * @param own the kinds that only this sort of package has; theme and properties are known
 */
export function contentTypesPart(parts: readonly string[], own: PartKinds): string {
  const kinds = [...own, ...SHARED];
  const overrides = parts.flatMap((part) => {
    const type = kinds.find(([names]) => names.test(part))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`];
  });
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join("")}</Types>`
  );
}
