/** Turns a package into what the rules ask about: sheets with their cells, names, tables, charts. */
import { parseA1, parseArea, type Area } from "../../../src/workbook/address";
import { openPackage, relationships, type Package } from "./package";
import { all, at, attribute, NOTHING, type Element } from "./xml";

export interface Book {
  readonly file: Package;
  readonly workbook: Element;
  readonly styles: Element;
  readonly sheets: readonly Sheet[];
  readonly names: readonly Name[];
  /** How many shared strings there are. */
  readonly sharedStrings: readonly string[];
  readonly tables: readonly Table[];
}

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly state: string;
  readonly root: Element;
  /** By A1 address. */
  readonly values: ReadonlyMap<string, string>;
}

export interface Name {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that it belongs to by its place in the workbook, or null. */
  readonly scope: number | null;
}

export interface Table {
  readonly part: string;
  readonly sheet: Sheet;
  readonly root: Element;
  readonly name: string;
  readonly range: string;
  readonly area: Area | null;
  readonly columns: readonly string[];
}

export function openBook(bytes: Uint8Array): Book {
  const file = openPackage(bytes);
  const workbookPart = relationships(file, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const related = relationships(file, workbookPart);
  const rootOf = (part: string | undefined) => file.xml.get(part ?? "") ?? NOTHING;
  const partOf = (wanted: string) => related.find(({ type }) => type === wanted)?.target;
  const workbook = rootOf(workbookPart);
  const sharedStrings = at(rootOf(partOf("sharedStrings"))).children.map(plainText);
  const sheets = all(at(workbook, "sheets"), "sheet").map((element): Sheet => {
    const part = related.find(({ id }) => id === attribute(element, "r:id"))?.target ?? "";
    const root = rootOf(part);
    const state = attribute(element, "state");
    return { name: attribute(element, "name"), part, state, root, values: valuesOf(root, sharedStrings) };
  });
  const tables = sheets.flatMap((sheet) =>
    relationships(file, sheet.part)
      .filter(({ type }) => type === "table")
      .map(({ target }) => tableOf(target, rootOf(target), sheet)),
  );
  return {
    file,
    workbook,
    styles: rootOf(partOf("styles")),
    sheets,
    names: all(workbook, "definedName").map(nameOf),
    sharedStrings,
    tables,
  };
}

/** Text as Excel takes it from the file: escapes decoded. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** "A1:B2 D4" → the areas; what is no area is left out. */
export function areas(references: string): Area[] {
  return references.split(" ").flatMap((reference) => parseArea(reference) ?? []);
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.from.row <= other.to.row &&
    other.from.row <= one.to.row &&
    one.from.column <= other.to.column &&
    other.from.column <= one.to.column
  );
}

/** Pairs of places whose areas share a cell. */
export function overlaps<T>(places: readonly T[], areasOf: (place: T) => readonly Area[]): [T, T][] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) =>
        areasOf(one).some((area) => areasOf(other).some((candidate) => overlap(area, candidate))),
      )
      .map((other): [T, T] => [one, other]),
  );
}

function plainText(item: Element): string {
  const runs = item.children.filter(({ name }) => name === "r").map((run) => at(run, "t").text);
  return decoded(runs.length > 0 ? runs.join("") : at(item, "t").text);
}

function valuesOf(root: Element, sharedStrings: readonly string[]): Map<string, string> {
  const cells = all(at(root, "sheetData"), "c").filter((cell) => parseA1(attribute(cell, "r")));
  return new Map(
    cells.map((cell) => {
      const type = attribute(cell, "t");
      const stored = at(cell, "v").text;
      const shared = type === "s" ? (sharedStrings[Number(stored)] ?? "") : decoded(stored);
      return [attribute(cell, "r"), type === "inlineStr" ? plainText(at(cell, "is")) : shared];
    }),
  );
}

function nameOf(element: Element): Name {
  const scope = element.attributes.get("localSheetId");
  return {
    name: attribute(element, "name"),
    refersTo: element.text,
    scope: scope === undefined ? null : Number(scope),
  };
}

function tableOf(part: string, root: Element, sheet: Sheet): Table {
  const range = attribute(root, "ref");
  return {
    part,
    sheet,
    root,
    name: attribute(root, "displayName"),
    range,
    area: parseArea(range),
    columns: all(root, "tableColumn").map((column) => decoded(attribute(column, "name"))),
  };
}
