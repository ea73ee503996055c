/** Turns a description into the parts of a document in somebody's letterhead: its styles, heads, feet and margins stay. */
import type { DocumentDescription } from "../../../document/description";
import { coreProperties } from "../../ooxml/write/properties";
import { relationshipsOf, type Relationship } from "../../ooxml/write/relationships";
import type { NamedPart } from "../../ooxml/write/zip/writeZip";
import { bodyOf } from "../write/body/body";
import { chartParts } from "../write/charts";
import type { EmbedChart } from "../write/embedded";
import type { Look } from "../write/markup/look";
import { escaped } from "../write/markup/markup";
import { numberingOf } from "../write/numbering";
import { TYPES } from "../write/package/types";
import { stylesPart } from "../write/styles";
import { documentIn } from "./sectionIn";
import { contentTypesIn } from "./contentTypesIn";
import { firstFree } from "./firstFree";
import type { Letterhead } from "./letterhead";
import { numberingIn } from "./numberingIn";
import { relationshipsIn } from "./relationshipsIn";
import { rolesIn, stylesIn } from "./stylesIn";

const CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE = "docProps/core.xml";
/** No program of those that write letterheads names one so. */
const CORE_ID = "rIdPaperProperties";

/** The charts are made on the way; what nothing is added to stays to the byte. */
export async function partsInLetterhead(
  description: DocumentDescription,
  letterhead: Letterhead,
  embed: EmbedChart,
): Promise<readonly NamedPart[]> {
  const { language, properties } = description;
  const { document, section, styles, numbering } = letterhead;
  const inStyles = styles && stylesIn(styles);
  const free = firstFree(letterhead);
  const look: Look = {
    ...free,
    styles: rolesIn(inStyles),
    plainIsUsual: inStyles?.plainIsUsual ?? true,
    textWidth: section.textWidth,
    language,
  };
  const body = bodyOf(description, look);
  const charts = await chartParts(body.charts, look, embed);
  const counted = numberingOf(body, look);

  const texts = new Map([[document.name, documentIn(document, section, body.markup)]]);
  const types = new Map<string, string>([[document.name, TYPES.document]]);
  const ofDocument: Relationship[] = [...charts.relationships];
  const addPart = (kind: "styles" | "numbering", xml: string) => {
    texts.set(`word/${kind}.xml`, xml);
    types.set(`word/${kind}.xml`, TYPES[kind]);
    ofDocument.push({ id: `rId${free.firstRelationship + ofDocument.length}`, kind, target: `${kind}.xml` });
  };

  if (styles && inStyles) texts.set(styles.name, inStyles.xml);
  else addPart("styles", stylesPart(language));
  if (numbering) texts.set(numbering.name, numberingIn(numbering, counted));
  else addPart("numbering", numberingIn(null, counted));

  const core = letterhead.core === null ? undefined : letterhead.parts.get(letterhead.core);
  texts.set(core?.name ?? CORE, coreProperties(properties, language, escaped));
  if (!core) {
    types.set(CORE, TYPES.core);
    const ofPackage = letterhead.packageRelationships;
    texts.set(ofPackage.name, relationshipsIn(ofPackage, [{ id: CORE_ID, kind: CORE_KIND, target: CORE }]));
  }

  const ownRelationships = letterhead.relationships?.name ?? relationshipsOf(document.name);
  texts.set(ownRelationships, relationshipsIn(letterhead.relationships, ofDocument));
  for (const name of charts.names) types.set(name, TYPES.chart);
  texts.set(
    letterhead.contentTypes.name,
    contentTypesIn(letterhead.contentTypes, types, charts.names.length > 0),
  );
  return together(letterhead, texts, charts.parts);
}

/** The content types first, as Word writes them; then the letterhead's parts in their order, and what is new. */
function together(
  { parts, contentTypes }: Letterhead,
  texts: ReadonlyMap<string, string>,
  charts: readonly NamedPart[],
): readonly NamedPart[] {
  const names = new Set([contentTypes.name, ...[...parts.values()].map(({ name }) => name), ...texts.keys()]);
  const bytes = new Map([...parts.values()].map((part) => [part.name, part.bytes]));
  return [
    ...[...names].map((name): NamedPart => ({ name, pieces: [texts.get(name) ?? bytes.get(name) ?? ""] })),
    ...charts,
  ];
}
