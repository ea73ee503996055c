/** Turns what every package says of itself into its parts: the properties, and where its document is. */
import type { DocumentProperties } from "../../../workbook/description";
import { appProperties, coreProperties, customProperties } from "./properties";
import { relationshipsPart } from "./relationships";

/** A part as one text. */
export interface WholePart {
  /** ASCII, without leading slash. */
  readonly name: string;
  readonly xml: string;
}

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/**
 * The content types are not among them: they name every part, so they come last.
 *
 * @param main the name of the workbook's or the document's own part, e.g. "word/document.xml"
 * @throws ImpossibleDescription when a moment is none
 */
export function packageParts(properties: DocumentProperties, main: string): readonly WholePart[] {
  const custom = customProperties(properties);
  return [
    { name: "docProps/core.xml", xml: coreProperties(properties) },
    { name: "docProps/app.xml", xml: appProperties(properties) },
    ...(custom === null ? [] : [{ name: "docProps/custom.xml", xml: custom }]),
    {
      name: "_rels/.rels",
      xml: relationshipsPart([
        { kind: "officeDocument", target: main },
        { kind: CORE, target: "docProps/core.xml" },
        { kind: "extended-properties", target: "docProps/app.xml" },
        ...(custom === null ? [] : [{ kind: "custom-properties", target: "docProps/custom.xml" }]),
      ]),
    },
  ];
}
