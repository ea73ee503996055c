/** One sheet with cells that are crossed out or linked and shapes over them, as the bytes of a file and as an open workbook. */
import type { SheetSnapshot, IgnoredContent } from "../../src/workbook/snapshot";
import { parseA1 } from "../../src/workbook/address";
import { excelWorkbook } from "../../src/adapters/excel";
import {
  cellAt,
  changeCell,
  changeLine,
  formatAt,
  startExcelHost,
  type Drawn,
  type ExcelHost,
  type HostOptions,
  type Hyperlink,
} from "../../packages/excel-host";
import { snapshot } from "../hostile/readSmall";
import { MAIN, links, solid, workbookOf, worksheet } from "../hostile/smallPackage";

export interface MarkedCell {
  readonly at: string;
  readonly holds?: string | number;
  /** What it computes, when it holds a formula. */
  readonly computed?: string;
  readonly filled?: true;
  readonly struck?: "all" | "some letters";
  /** Without an address it leads to a place in the workbook itself. */
  readonly link?: Hyperlink;
}

export interface MarkedSheet {
  readonly cells: readonly MarkedCell[];
  /** From the bottom up. */
  readonly drawn?: readonly Anchored[];
  /** Points, where they are not 15 and 48; 0 = hidden. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly widths?: Readonly<Record<number, number>>;
}

/** A shape; the file says in which cell it begins, Excel how many points from the sheet's corner. */
export interface Anchored extends Drawn {
  readonly from: string;
}

export const COLOUR = "#FFD966";

export function fromFile(sheet: MarkedSheet): SheetSnapshot {
  return only(snapshot(bytesOf(sheet)).sheets);
}

export async function fromOpen(
  sheet: MarkedSheet,
  options: HostOptions = {},
  prepare: (host: ExcelHost) => void = () => undefined,
): Promise<{
  readonly sheet: SheetSnapshot;
  readonly oddities: readonly IgnoredContent[];
  readonly requests: number;
}> {
  const host = opened(sheet, options);
  prepare(host);
  const before = host.traffic.requests;
  const { sheets, ignoredContent: oddities } = await excelWorkbook().read();
  const requests = host.traffic.requests - before;
  host.stop();
  return { sheet: only(sheets), oddities, requests };
}

function only([sheet]: readonly SheetSnapshot[]): SheetSnapshot {
  if (!sheet) throw new Error("One sheet was written.");
  return sheet;
}

function opened(
  { cells, drawn = [], heights = {}, widths = {} }: MarkedSheet,
  options: HostOptions,
): ExcelHost {
  const computed = new Map(cells.map(({ at, computed: value }) => [at, value]));
  const host = startExcelHost({
    sheets: ["Ark1"],
    ...options,
    excelApi: "1.9",
    calculate: (_, __, cell) => computed.get(cell),
  });
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("A workbook has a sheet.");
  for (const { at, holds, filled, struck, link } of cells) {
    const { row, column } = placeOf(at);
    if (holds !== undefined) host.user.types("Ark1", at, holds);
    if (filled) changeCell(sheet, row, column, { format: { ...formatAt(sheet, row, column), fill: COLOUR } });
    if (struck) host.user.crossesOut("Ark1", at, struck);
    if (link) host.user.links("Ark1", at, link);
    if (!cellAt(sheet, row, column)) throw new Error(`${at} is as nobody had touched it.`);
  }
  for (const [lines, sizes] of [
    [sheet.rows, heights],
    [sheet.columns, widths],
  ] as const) {
    for (const [number, points] of Object.entries(sizes)) {
      // What is hidden keeps the size that it will have again.
      changeLine(lines, Number(number), { hidden: points === 0, size: points === 0 ? null : points });
    }
  }
  for (const one of drawn) host.user.draws("Ark1", one);
  return host;
}

function placeOf(at: string) {
  const place = parseA1(at);
  if (!place) throw new Error(`No cell: ${at}`);
  return place;
}

/** By number of style: plain, filled, crossed out, both. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts>` +
  `<fills><fill/><fill>${solid(`rgb="FF${COLOUR.slice(1)}"`)}</fill></fills>` +
  `<cellXfs><xf/><xf fillId="1"/><xf fontId="1"/><xf fillId="1" fontId="1"/></cellXfs></styleSheet>`;

function bytesOf({ cells, drawn = [] }: MarkedSheet): Uint8Array {
  const rows = new Map<number, string>();
  for (const cell of cells) {
    const { row } = placeOf(cell.at);
    rows.set(row, (rows.get(row) ?? "") + cellXml(cell));
  }
  const data = [...rows].map(([row, inside]) => `<row r="${row}">${inside}</row>`).join("");
  const linked = cells.flatMap(({ at, link }) => (link ? [{ at, ...link }] : []));
  return workbookOf(data, {
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": worksheet(data, linked.length > 0 ? linksXml(linked) : ""),
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      ...(drawn.length > 0 ? [["rId1", "drawing", "../drawings/drawing1.xml"] as const] : []),
      ...linked.flatMap(({ at, address }) =>
        address === undefined ? [] : [[at, "hyperlink", address, "External"] as const],
      ),
    ),
    ...(drawn.length > 0 && {
      "xl/drawings/drawing1.xml": `<x:wsDr xmlns:x="x" xmlns:a="a">${drawn.map(anchorXml).join("")}</x:wsDr>`,
    }),
  });
}

function cellXml({ at, holds, computed, filled, struck }: MarkedCell): string {
  const style = (filled ? 1 : 0) + (struck === "all" ? 2 : 0);
  const cell = (type: string, content: string) => `<c r="${at}" s="${style}"${type}>${content}</c>`;
  if (holds === undefined) return cell("", "");
  if (typeof holds === "number") return cell("", `<v>${holds}</v>`);
  if (computed !== undefined) return cell(` t="str"`, `<f>${holds.slice(1)}</f><v>${computed}</v>`);
  if (struck !== "some letters") return cell(` t="inlineStr"`, `<is><t>${holds}</t></is>`);
  const run = (look: string, text: string) => `<r>${look}<t xml:space="preserve">${text}</t></r>`;
  const crossed = run("<rPr><strike/></rPr>", holds.slice(4));
  return cell(` t="inlineStr"`, `<is>${run("", holds.slice(0, 4))}${crossed}</is>`);
}

function linksXml(linked: readonly (Hyperlink & { readonly at: string })[]): string {
  const rows = linked.map(({ at, address, documentReference: place }) => {
    const target = address === undefined ? "" : ` r:id="${at}"`;
    return `<hyperlink ref="${at}"${target}${place === undefined ? "" : ` location="${place}"`}/>`;
  });
  return `<hyperlinks>${rows.join("")}</hyperlinks>`;
}

function anchorXml(anchored: Anchored): string {
  const { row, column } = placeOf(anchored.from);
  const from = `<x:from><x:col>${column - 1}</x:col><x:row>${row - 1}</x:row></x:from>`;
  return `<x:oneCellAnchor>${from}${shapeXml(anchored)}</x:oneCellAnchor>`;
}

function shapeXml({ type, text = "", members = [] }: Drawn): string {
  switch (type) {
    case "GeometricShape":
      return `<x:sp><x:txBody>${text.split("\r").map(paragraphXml).join("")}</x:txBody></x:sp>`;
    case "Image":
      return "<x:pic/>";
    case "Line":
      return "<x:cxnSp/>";
    case "Group":
      return `<x:grpSp>${members.map(shapeXml).join("")}</x:grpSp>`;
    case "Unsupported":
      return "<x:graphicFrame/>";
  }
}

function paragraphXml(text: string): string {
  const runs = text.split("\v").map((line) => `<a:r><a:t>${line}</a:t></a:r>`);
  return `<a:p>${runs.join("<a:br/>")}</a:p>`;
}
