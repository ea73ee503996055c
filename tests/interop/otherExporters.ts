/** A filled-in form → the same cells as other exporters write them: bytes that no program on this machine makes. */
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { toA1 } from "../../src/workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../../src/workbook/snapshot";
import { links, LINKS, MAIN, zipOf, type Parts } from "../hostile/smallPackage";

export interface Manner {
  /** Texts in the cells themselves instead of in a table of their own. */
  readonly texts?: "inline" | "shared";
  /** Do cells and rows say where they are? */
  readonly references?: boolean;
  /** Of every element, e.g. "x" for <x:c>. */
  readonly prefix?: string;
  /** ISO 29500 Strict: other namespaces. */
  readonly strict?: boolean;
  /** Days are counted from 1904-01-01. */
  readonly from1904?: boolean;
}

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Only what stands in the visible sheets goes along: no names, no properties, no hidden sheet. */
export function exported(manner: Manner): (source: Uint8Array) => Uint8Array {
  return (source) => {
    const read = readWorkbook(source);
    if (!read.readable) throw new Error(read.detail);
    const sheets = read.snapshot.sheets.filter(({ visibility }) => visibility === "visible");
    return zipOf(partsOf(sheets, manner));
  };
}

function partsOf(sheets: readonly SheetSnapshot[], manner: Manner): Parts {
  const { prefix = "", strict = false, from1904 = false } = manner;
  const p = prefix === "" ? "" : `${prefix}:`;
  const main = strict ? STRICT_MAIN : MAIN;
  const rel = strict ? STRICT_LINKS : LINKS;
  const spaces = `xmlns${prefix === "" ? "" : `:${prefix}`}="${main}" xmlns:r="${rel}"`;
  const shared: string[] = [];
  const worksheets = sheets.map(({ cells }): string => {
    const rows = rowsXml(cells, manner, p, shared);
    return `<${p}worksheet ${spaces}><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`;
  });
  const list = sheets
    .map(
      ({ name }, index) =>
        `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join("");
  const strings = shared.map(
    (text) => `<${p}si><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}si>`,
  );
  const link = (id: string, kind: string, target: string) => [id, `${rel}/${kind}`, target] as const;
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": links(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<${p}workbook ${spaces}${strict ? ' conformance="strict"' : ""}>` +
      `${from1904 ? `<${p}workbookPr date1904="1"/>` : ""}<${p}sheets>${list}</${p}sheets></${p}workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ...sheets.map((_, index) => link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
      link("rIdStyles", "styles", "styles.xml"),
      link("rIdStrings", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/styles.xml": `<${p}styleSheet ${spaces}><${p}cellXfs><${p}xf numFmtId="0"/><${p}xf numFmtId="14"/></${p}cellXfs></${p}styleSheet>`,
    "xl/sharedStrings.xml": `<${p}sst ${spaces}>${strings.join("")}</${p}sst>`,
    ...Object.fromEntries(worksheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

/** Every cell from A1 on, blank ones too: without references only the order says where a cell is. */
function rowsXml(cells: readonly CellSnapshot[], manner: Manner, p: string, shared: string[]): string {
  const { references = true } = manner;
  const at = new Map(cells.map((cell) => [toA1(cell), cell]));
  const last = Math.max(...cells.map(({ row }) => row));
  const width = Math.max(...cells.map(({ column }) => column));
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return numbers(last)
    .map((row) => {
      const line = numbers(width).map((column) => {
        const cell = at.get(toA1({ row, column }));
        const place = references ? ` r="${toA1({ row, column })}"` : "";
        return cell ? cellXml(cell, place, manner, p, shared) : references ? "" : `<${p}c/>`;
      });
      return `<${p}row${references ? ` r="${row}"` : ""}>${line.join("")}</${p}row>`;
    })
    .join("");
}

function cellXml(
  { value }: CellSnapshot,
  place: string,
  { texts = "shared", from1904 = false }: Manner,
  p: string,
  shared: string[],
): string {
  switch (value.kind) {
    case "number":
      return `<${p}c${place}><${p}v>${value.number}</${p}v></${p}c>`;
    case "date":
      return `<${p}c${place} s="1"><${p}v>${daysFrom(from1904, value.date)}</${p}v></${p}c>`;
    case "text": {
      if (texts === "inline") {
        const inside = `<${p}is><${p}t xml:space="preserve">${escaped(value.text)}</${p}t></${p}is>`;
        return `<${p}c${place} t="inlineStr">${inside}</${p}c>`;
      }
      shared.push(value.text);
      return `<${p}c${place} t="s"><${p}v>${shared.length - 1}</${p}v></${p}c>`;
    }
    default:
      return `<${p}c${place}/>`;
  }
}

const DAY = 24 * 60 * 60 * 1000;

function daysFrom(from1904: boolean, date: string): number {
  return (Date.parse(date) - (from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
