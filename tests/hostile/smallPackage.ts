/** Turns a few readable XML strings into the bytes of a workbook, for tests that say what stands in the file. */
import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name, as text or bytes; they are packed as most programs do it. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level, mtime: "2016-06-22T12:00:00" });
}

/** [id, last step of the type, target, where it lies] → a relationships part. */
export function links(...found: readonly (readonly [string, string, string, "External"?])[]): string {
  const rows = found.map(([id, kind, target, mode]) => {
    const type = kind.startsWith("http") ? kind : `${LINKS}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

export function worksheet(rows: string, behind = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The least that is a workbook with one sheet, "Ark1", holding these rows. */
export function workbookParts(rows: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>` +
      `<sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...("xl/sharedStrings.xml" in more ? [["rId2", "sharedStrings", "sharedStrings.xml"] as const] : []),
      ...("xl/styles.xml" in more ? [["rId3", "styles", "styles.xml"] as const] : []),
      ...("xl/theme/theme1.xml" in more ? [["rId4", "theme", "theme/theme1.xml"] as const] : []),
    ),
    "xl/worksheets/sheet1.xml": worksheet(rows),
    ...more,
  };
}

export function workbookOf(rows: string, more: Parts = {}): Uint8Array {
  return zipOf(workbookParts(rows, more));
}

/** A table of shared texts; each is the inside of an si element. */
export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** A styles part whose cell formats are these [number format id, fill xml] pairs. */
export function styles(formats: readonly (readonly [number, string])[], before = "", behind = ""): string {
  const fills = formats.map(([, fill]) => `<fill>${fill}</fill>`).join("");
  const cells = formats.map(([id], index) => `<xf numFmtId="${id}" fillId="${index}"/>`).join("");
  return `<styleSheet xmlns="${MAIN}">${before}<fills>${fills}</fills><cellXfs>${cells}</cellXfs>${behind}</styleSheet>`;
}

export function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
}

export function sheetXml(name: string, id: number, more = ""): string {
  return `<sheet name="${name}" sheetId="${id}" r:id="rId${id}" ${more}/>`;
}

export function workbookXml(before: string, sheets: string, behind = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheets>${sheets}</sheets>${behind}</workbook>`;
}
