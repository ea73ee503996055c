/** Turns a municipality's form into the same form with much of something in it. */
import { strFromU8, unzipSync } from "fflate";
import { filledForm } from "../../cli/returnFiles";
import { links, type Parts, zipOf } from "../smallPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const GUIDE = "xl/worksheets/sheet2.xml";

export interface Heavy {
  /** Texts by the cells of the form's sheet that hold them instead of their own. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Rows behind the form's own, as XML; the first free one is 100. */
  readonly rows?: string;
  /** The same on the guide's sheet. */
  readonly guideRows?: string;
  /** Merged areas. */
  readonly merges?: readonly string[];
  /** Defined names with what they refer to. */
  readonly names?: readonly (readonly [name: string, refersTo: string])[];
  readonly sheetName?: string;
  /** Core properties. */
  readonly title?: string;
  readonly savedBy?: string;
  /** Custom properties with their values. */
  readonly custom?: readonly (readonly [name: string, value: string])[];
  /** Cells of the form's sheet with their notes. */
  readonly notes?: readonly (readonly [cell: string, text: string])[];
  /** Texts in boxes over the cells. */
  readonly boxes?: readonly string[];
  /** More sheets: their names with their rows. */
  readonly sheets?: readonly (readonly [name: string, rows: string])[];
}

let sound: Parts | undefined;

/** A sound return of Ballerup as parts. */
export async function soundParts(): Promise<Parts> {
  if (sound) return sound;
  const packed = unzipSync(await filledForm({ codes: ["151"] }));
  sound = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  return sound;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A cell with its own text, as XML. */
export function cellXml(reference: string, text: string): string {
  return `<c r="${reference}" t="str"><v>${escaped(text)}</v></c>`;
}

/** A row whose cells hold these texts, from column A; "" leaves one out. */
export function rowXml(row: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, at) =>
    text === "" ? "" : cellXml(`${String.fromCharCode(65 + at)}${row}`, text),
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}

export async function heavyForm(heavy: Heavy): Promise<Uint8Array> {
  const parts = Object.fromEntries(
    Object.entries(await soundParts()).map(([name, content]) => [name, String(content)]),
  );
  const change = (name: string, how: (xml: string) => string) => {
    parts[name] = how(parts[name] ?? "");
  };
  for (const [reference, text] of Object.entries(heavy.cells ?? {})) {
    change(SHEET, (xml) => withCell(xml, reference, text));
  }
  change(SHEET, (xml) => xml.replace("</sheetData>", () => `${heavy.rows ?? ""}</sheetData>`));
  change(GUIDE, (xml) => xml.replace("</sheetData>", () => `${heavy.guideRows ?? ""}</sheetData>`));
  const merges = (heavy.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`).join("");
  change(SHEET, (xml) => xml.replace("</mergeCells>", () => `${merges}</mergeCells>`));
  const names = (heavy.names ?? []).map(([name, to]) => `<definedName name="${name}">${to}</definedName>`);
  change("xl/workbook.xml", (xml) =>
    xml.replace("</definedNames>", () => `${names.join("")}</definedNames>`),
  );
  const custom = (heavy.custom ?? []).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 100}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  change("docProps/custom.xml", (xml) =>
    xml.replace("</Properties>", () => `${custom.join("")}</Properties>`),
  );
  change("docProps/core.xml", (xml) => withProperties(xml, heavy));
  if (heavy.sheetName !== undefined) rename(parts, heavy.sheetName);
  addNotes(parts, heavy.notes ?? []);
  addBoxes(parts, heavy.boxes ?? []);
  addSheets(parts, heavy.sheets ?? []);
  return zipOf(parts);
}

function withCell(xml: string, reference: string, text: string): string {
  const [old] = new RegExp(`<c r="${reference}"(?: [^>/]*)?(?:/>|>.*?</c>)`).exec(xml) ?? [];
  if (old === undefined) throw new Error(`The form has no ${reference}.`);
  return xml.replace(old, () => cellXml(reference, text));
}

function withProperties(xml: string, { title, savedBy }: Heavy): string {
  const by =
    savedBy === undefined
      ? xml
      : xml.replace(/(<cp:lastModifiedBy>)[^<]*/, (_, tag) => `${tag}${escaped(savedBy)}`);
  return title === undefined ? by : by.replace(/(<dc:title>)[^<]*/, (_, tag) => `${tag}${escaped(title)}`);
}

function rename(parts: Record<string, string>, name: string): void {
  const plain = escaped(name);
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "")
    .replace('name="Fremdriftsskema"', () => `name="${plain}"`)
    .replaceAll(">Fremdriftsskema!", () => `>'${plain.replaceAll("'", "''")}'!`);
}

const SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";

function addLink(parts: Record<string, string>, kind: string, target: string): void {
  const known = parts[SHEET_LINKS] ?? links();
  const link = links([`x${kind}`, kind, target])
    .replace(/^.*?(<Relationship )/, "$1")
    .replace("</Relationships>", "");
  parts[SHEET_LINKS] = known.replace("</Relationships>", () => `${link}</Relationships>`);
}

function addNotes(parts: Record<string, string>, notes: readonly (readonly [string, string])[]): void {
  if (notes.length === 0) return;
  const list = notes.map(
    ([cell, text]) => `<comment ref="${cell}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`,
  );
  parts["xl/comments9.xml"] =
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Eksempel</author></authors><commentList>${list.join("")}</commentList></comments>`;
  addLink(parts, "comments", "../comments9.xml");
}

function addBoxes(parts: Record<string, string>, boxes: readonly string[]): void {
  if (boxes.length === 0) return;
  const list = boxes.map(
    (text, at) =>
      `<x:twoCellAnchor><x:from><x:col>1</x:col><x:row>${at}</x:row></x:from><x:sp><x:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></x:txBody></x:sp></x:twoCellAnchor>`,
  );
  parts["xl/drawings/drawing9.xml"] = `<x:wsDr xmlns:x="x" xmlns:a="a">${list.join("")}</x:wsDr>`;
  addLink(parts, "drawing", "../drawings/drawing9.xml");
}

function addSheets(parts: Record<string, string>, sheets: readonly (readonly [string, string])[]): void {
  const ids = sheets.map((_, at) => `rId${at + 1000}`);
  const entries = sheets.map(
    ([name], at) => `<sheet name="${escaped(name)}" sheetId="${at + 1000}" r:id="${ids[at]}"/>`,
  );
  const relations = links(
    ...sheets.map((_, at): [string, string, string] => [
      ids[at] ?? "",
      "worksheet",
      `worksheets/more${at}.xml`,
    ]),
  )
    .replace(/^.*?(<Relationship )/, "$1")
    .replace("</Relationships>", "");
  if (sheets.length === 0) return;
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
    "</sheets>",
    () => `${entries.join("")}</sheets>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "</Relationships>",
    () => `${relations}</Relationships>`,
  );
  for (const [at, [, rows]] of sheets.entries()) {
    parts[`xl/worksheets/more${at}.xml`] =
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  }
}
