/** The styles that a paper needs: those of our own letterhead, and what another one lacks. */
import type { Role } from "./markup/look";
import { DECLARATION } from "../../ooxml/write/markup";
import { WORD } from "./markup/markup";

export interface Style {
  readonly role: Role;
  /** As Word knows it in every language; ids differ. */
  readonly name: string;
  readonly type: "paragraph" | "character" | "table";
  readonly id: string;
  /** Everything behind the name. */
  readonly markup: string;
}

const ACCENT = "1F5C6B";
const QUIET = "605E5C";
const LINE = "D2D0CE";

interface ParagraphSettings {
  readonly size: number;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly keepNext?: boolean;
  readonly level?: number;
  readonly next?: string;
  /** Built into Word, so it is shown among its own styles. */
  readonly custom?: boolean;
}

/** Sizes and distances in points. */
function paragraphStyle(
  role: Role,
  id: string,
  name: string,
  { size, before = 0, after = 6, bold, italic, colour, keepNext, level, next, custom }: ParagraphSettings,
): Style {
  const paragraph =
    (keepNext ? "<w:keepNext/><w:keepLines/>" : "") +
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>` +
    (level === undefined ? "" : `<w:outlineLvl w:val="${level}"/>`);
  const letters =
    (bold ? "<w:b/>" : "") +
    (italic ? "<w:i/>" : "") +
    (colour ? `<w:color w:val="${colour}"/>` : "") +
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  return {
    role,
    id,
    name,
    type: "paragraph",
    markup:
      (id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>') +
      (next ? `<w:next w:val="${next}"/>` : "") +
      `${custom ? "" : '<w:uiPriority w:val="1"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr>`,
  };
}

const head = (role: Role, level: number, size: number, before: number): Style =>
  paragraphStyle(role, `Heading${level}`, `heading ${level}`, {
    size,
    before,
    after: 4,
    bold: true,
    colour: ACCENT,
    keepNext: true,
    level: level - 1,
    next: "Normal",
  });

const border = (side: string, size = 4) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${LINE}"/>`;

/** Word's own names where it has one; the others are ours. */
export const STYLES: readonly Style[] = [
  paragraphStyle("body", "Normal", "Normal", { size: 11, after: 8 }),
  paragraphStyle("title", "Title", "Title", {
    size: 22,
    before: 6,
    after: 8,
    bold: true,
    colour: ACCENT,
    keepNext: true,
    next: "Normal",
  }),
  head("heading1", 1, 16, 20),
  head("heading2", 2, 13, 14),
  head("heading3", 3, 11, 10),
  paragraphStyle("lead", "PaperLead", "Paper Lead", { size: 13, after: 10, bold: true, custom: true }),
  paragraphStyle("small", "PaperSmall", "Paper Small", { size: 9, after: 4, colour: QUIET, custom: true }),
  paragraphStyle("caption", "Caption", "caption", {
    size: 9,
    before: 4,
    after: 6,
    italic: true,
    colour: QUIET,
  }),
  paragraphStyle("bullet", "ListBullet", "List Bullet", { size: 11, after: 4 }),
  paragraphStyle("number", "ListNumber", "List Number", { size: 11, after: 4 }),
  paragraphStyle("cell", "PaperCell", "Paper Cell", { size: 10, before: 2, after: 2, custom: true }),
  paragraphStyle("denseCell", "PaperDenseCell", "Paper Dense Cell", {
    size: 8,
    before: 1,
    after: 1,
    custom: true,
  }),
  paragraphStyle("footer", "Footer", "footer", { size: 8, after: 0, colour: QUIET }),
  {
    role: "place",
    id: "PlaceholderText",
    name: "Placeholder Text",
    type: "character",
    // Seen on the screen and on paper, and never taken for finished text.
    markup:
      '<w:uiPriority w:val="99"/><w:rPr><w:color w:val="8A3B00"/><w:shd w:val="clear" w:color="auto" w:fill="FFF4CE"/></w:rPr>',
  },
  {
    role: "table",
    id: "PaperTable",
    name: "Paper Table",
    type: "table",
    markup:
      '<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>' +
      `${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => border(side)).join("")}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3F2F1"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
  },
];

/** @param idOf what a role's style is called, given what we call it */
export function stylesByRole(idOf: (role: Role, own: string) => string): Readonly<Record<Role, string>> {
  const id = (role: Role) => idOf(role, STYLES.find((style) => style.role === role)?.id ?? "");
  return {
    title: id("title"),
    heading1: id("heading1"),
    heading2: id("heading2"),
    heading3: id("heading3"),
    body: id("body"),
    lead: id("lead"),
    small: id("small"),
    caption: id("caption"),
    bullet: id("bullet"),
    number: id("number"),
    cell: id("cell"),
    denseCell: id("denseCell"),
    footer: id("footer"),
    place: id("place"),
    table: id("table"),
  };
}

/** The style as it stands among others. @param standard the one that is meant where nothing is said */
export function styleMarkup({ id, name, type, markup }: Style, standard = false): string {
  const custom = name.startsWith("Paper ") ? ' w:customStyle="1"' : "";
  return `<w:style w:type="${type}"${standard ? ' w:default="1"' : ""}${custom} w:styleId="${id}"><w:name w:val="${name}"/>${markup}</w:style>`;
}

/** @param language BCP 47 */
export function stylesPart(language: string): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  return (
    `${DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/>` +
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `${STYLES.map((style) => styleMarkup(style, style.role === "body")).join("")}${STANDARD}</w:styles>`
  );
}

/** What Word takes for a run, a table and a list of which nothing is said. */
const STANDARD =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';
