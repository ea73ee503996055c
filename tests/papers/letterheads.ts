/** Three letterheads of other hands, each with a head, a foot, margins and styles of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { libreOffice, pythonDocx, temporaryFile, temporaryFolder } from "../programs";

export const HEAD = "Eksempel Kommune · Jobcenter";
export const FOOT = "Eksempelvej 1 · 0000 Eksempelby";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A template as Danish Word saves it: styles have Danish ids and the names that Word knows in every language, the
 * document's part has another name than usual, lists are there already.
 *
 * @param body before the section
 */
export function danishTemplate(body = "<w:p/>", more: Readonly<Record<string, string>> = {}): Uint8Array {
  const part = (name: string, inside: string) =>
    `${DECLARATION}<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inside}</w:${name}>`;
  const style = (id: string, name: string, colour: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Brevtekst"/><w:qFormat/><w:rPr><w:color w:val="${colour}"/></w:rPr></w:style>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document2.xml" ContentType="${TYPE}.template.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
    "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document2.xml"/></Relationships>`,
    "word/document2.xml": part(
      "document",
      `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1701" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body>`,
    ),
    "word/_rels/document2.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId7" Type="${OFFICE}/header" Target="header1.xml"/><Relationship Id="rId8" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
    "word/styles.xml": part(
      "styles",
      `<w:style w:type="paragraph" w:default="1" w:styleId="Brevtekst"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:style>${style("Titel", "Title", "7B1FA2")}${style("Overskrift1", "heading 1", "7B1FA2")}${style("Overskrift2", "heading 2", "4A148C")}`,
    ),
    "word/numbering.xml": part(
      "numbering",
      '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>',
    ),
    "word/header1.xml": part("hdr", `<w:p><w:r><w:t>${HEAD}</w:t></w:r></w:p>`),
    "word/footer1.xml": part("ftr", `<w:p><w:r><w:t>${FOOT}</w:t></w:r></w:p>`),
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)),
  );
}

/** As LibreOffice Writer saves it. */
export function fromLibreOffice(): Uint8Array {
  const flat = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="4cm" fo:margin-right="2cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>${HEAD}</text:p></style:header><style:footer><text:p>${FOOT}</text:p></style:footer></style:master-page></office:master-styles><office:body><office:text><text:p/></office:text></office:body></office:document>`;
  const [path = ""] = libreOffice(temporaryFile("brevpapir.fodt", flat), "docx:MS Word 2007 XML");
  return readFileSync(path);
}

/** As python-docx saves it: with words in the body too, before which nothing may come. */
export function fromPythonDocx(): Uint8Array {
  const path = join(temporaryFolder(), "brevpapir.docx");
  pythonDocx(
    `
import sys, docx
from docx.shared import Cm
d = docx.Document()
s = d.sections[0]
s.left_margin, s.right_margin = Cm(3), Cm(2)
s.header.paragraphs[0].text = ${JSON.stringify(HEAD)}
s.footer.paragraphs[0].text = ${JSON.stringify(FOOT)}
d.add_paragraph("Fortroligt")
d.save(sys.argv[1])
`,
    path,
  );
  return readFileSync(path);
}
