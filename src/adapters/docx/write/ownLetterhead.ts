/** Turns a description into the parts of a document in our own quiet letterhead. */
import type { DocumentDescription, Run } from "../../../document/description";
import type { NamedPart } from "../../ooxml/write/zip/writeZip";
import { bodyOf } from "./body/body";
import { paragraphMarkup } from "./body/paragraphs";
import { runs } from "./body/runs";
import { chartParts } from "./charts";
import type { EmbedChart } from "./embedded";
import type { Look } from "./markup/look";
import { DECLARATION, OFFICE } from "../../ooxml/write/markup";
import { escaped, twips, WORD } from "./markup/markup";
import { numberingOf } from "./numbering";
import { appProperties, coreProperties, customProperties } from "../../ooxml/write/properties";
import { relationshipsPart } from "../../ooxml/write/relationships";
import { byEnding, override, TYPES } from "./package/types";
import { stylesByRole, stylesPart } from "./styles";

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const CUSTOM = "docProps/custom.xml";

/** A4 with its margins, in centimetres. */
const PAGE = { width: 21, height: 29.7, side: 2.3, top: 2.2, bottom: 2.4, edge: 1.1 };

const LOOK: Look = {
  styles: stylesByRole((_role, own) => own),
  plainIsUsual: true,
  textWidth: twips(PAGE.width) - 2 * twips(PAGE.side),
  language: null,
  firstAbstract: 1,
  firstNumbering: 1,
  firstDrawing: 1,
  firstRelationship: 5,
  firstChart: 1,
};

/** The charts are made on the way; nothing is asked of clock or chance. */
export async function partsInOwnLetterhead(
  description: DocumentDescription,
  embed: EmbedChart,
): Promise<readonly NamedPart[]> {
  const { properties, language, footer } = description;
  const body = bodyOf(description, LOOK);
  const charts = await chartParts(body.charts, LOOK, embed);
  const { abstracts, numberings } = numberingOf(body, LOOK);
  const custom = customProperties(properties);
  const part = (name: string, xml: string): NamedPart => ({ name, pieces: [xml] });
  const root = (name: string, inside: string) =>
    `${DECLARATION}<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inside}</w:${name}>`;
  return [
    part(
      "[Content_Types].xml",
      contentTypes(
        charts.defaults,
        charts.overrides + (custom === null ? "" : override(CUSTOM, TYPES.custom)),
      ),
    ),
    part(
      "_rels/.rels",
      relationshipsPart([
        { id: "rId1", kind: "officeDocument", target: "word/document.xml" },
        { id: "rId2", kind: CORE, target: "docProps/core.xml" },
        { id: "rId3", kind: "extended-properties", target: "docProps/app.xml" },
        ...(custom === null ? [] : [{ id: "rId4", kind: "custom-properties", target: CUSTOM }]),
      ]),
    ),
    part("word/document.xml", root("document", `<w:body>${body.markup}${SECTION}</w:body>`)),
    part(
      "word/_rels/document.xml.rels",
      relationshipsPart([
        { id: "rId1", kind: "styles", target: "styles.xml" },
        { id: "rId2", kind: "numbering", target: "numbering.xml" },
        { id: "rId3", kind: "settings", target: "settings.xml" },
        { id: "rId4", kind: "footer", target: "footer1.xml" },
        ...charts.relationships,
      ]),
    ),
    part("word/styles.xml", stylesPart(language)),
    part("word/numbering.xml", root("numbering", abstracts + numberings)),
    part("word/settings.xml", root("settings", settings(language))),
    part("word/footer1.xml", root("ftr", footerMarkup(footer))),
    ...charts.parts,
    part("docProps/core.xml", coreProperties(properties, language, escaped)),
    part("docProps/app.xml", appProperties(properties, escaped)),
    ...(custom === null ? [] : [part(CUSTOM, custom)]),
  ];
}

function contentTypes(defaults: string, overrides: string): string {
  const all: readonly (readonly [string, string])[] = [
    ["word/document.xml", TYPES.document],
    ["word/styles.xml", TYPES.styles],
    ["word/numbering.xml", TYPES.numbering],
    ["word/settings.xml", TYPES.settings],
    ["word/footer1.xml", TYPES.footer],
    ["docProps/core.xml", TYPES.core],
    ["docProps/app.xml", TYPES.app],
  ];
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${byEnding("rels", TYPES.relationships)}${byEnding("xml", "application/xml")}${defaults}` +
    `${all.map(([name, type]) => override(name, type)).join("")}${overrides}</Types>`
  );
}

const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>' +
  `<w:pgSz w:w="${twips(PAGE.width)}" w:h="${twips(PAGE.height)}"/>` +
  `<w:pgMar w:top="${twips(PAGE.top)}" w:right="${twips(PAGE.side)}" w:bottom="${twips(PAGE.bottom)}" w:left="${twips(PAGE.side)}" ` +
  `w:header="${twips(PAGE.edge)}" w:footer="${twips(PAGE.edge)}" w:gutter="0"/></w:sectPr>`;

/** Danish lists and numbers; a document of today's Word, not one that is shown as an old one. */
function settings(language: string): string {
  return (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`
  );
}

function footerMarkup(lines: readonly (readonly Run[])[]): string {
  let places = 10_000;
  const inside = (line: readonly Run[]) => runs(line, LOOK, () => (places += 1));
  const all = lines.length === 0 ? [[]] : lines;
  return all.map((line) => paragraphMarkup({ role: "footer" }, inside(line), LOOK)).join("");
}
