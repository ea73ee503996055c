/** Turns a few readable pieces into the bytes of a Word document, for tests that say what stands in the file. */
import { links, zipOf, type Parts } from "../hostile/smallPackage";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run as Word writes it: line feeds are breaks, tabs are tabs. */
export function run(text: string, properties = ""): string {
  const pieces = text
    .split(/([\n\t])/)
    .map((piece) =>
      piece === "\n"
        ? "<w:br/>"
        : piece === "\t"
          ? "<w:tab/>"
          : piece === ""
            ? ""
            : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
    );
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** A paragraph of one run, or of the runs given as XML. */
export function paragraph(content: string | readonly string[], properties = ""): string {
  const runs = typeof content === "string" ? (content === "" ? "" : run(content)) : content.join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A text as somebody types it in Word: an empty line in the text parts two paragraphs. */
export function paragraphs(text: string, properties = ""): string {
  return text
    .split("\n\n")
    .map((one) => paragraph(one, properties))
    .join("");
}

/** @param content paragraphs as XML, or text */
export function cell(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : paragraphs(content);
  return `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>${properties}</w:tcPr>${inside}</w:tc>`;
}

export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

export function row(cells: readonly string[], properties = ""): string {
  const all = cells.map((one) => (one.startsWith("<w:tc>") || one.startsWith("<w:sdt>") ? one : cell(one)));
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${all.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

const KINDS: readonly (readonly [string, string])[] = [
  ["word/comments.xml", "comments"],
  ["word/footnotes.xml", "footnotes"],
  ["word/endnotes.xml", "endnotes"],
  ["word/numbering.xml", "numbering"],
  ["word/styles.xml", "styles"],
];

/** The whole body is put into a document part; further parts are related to it by their names. */
export function documentParts(body: string, more: Parts = {}): Parts {
  const related = KINDS.filter(([name]) => name in more).map(
    ([name, kind], index) => [`rId${index + 1}`, kind, name.replace("word/", "")] as const,
  );
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    "_rels/.rels": links(
      ["rId1", "officeDocument", "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ),
    "docProps/core.xml": coreProperties("Mette Example", "2017-11-20T09:30:00Z"),
    "word/_rels/document.xml.rels": links(...related),
    "word/document.xml": documentXml(body),
    ...more,
  };
}

export function documentXml(body: string): string {
  const prefixes =
    `xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
    `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
    `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
  return `<w:document ${prefixes}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

export function coreProperties(savedBy: string, savedAt: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">` +
    `<cp:lastModifiedBy>${escaped(savedBy)}</cp:lastModifiedBy>` +
    `<dcterms:modified>${savedAt}</dcterms:modified></cp:coreProperties>`
  );
}

export function documentOf(body: string, more: Parts = {}): Uint8Array {
  return zipOf(documentParts(body, more));
}
