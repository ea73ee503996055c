/** Turns the writer's package into ours: parts that it cannot write right are patched, times are fixed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellDescription, WorkbookDescription } from "../../../../workbook/description";
import { cellValues } from "../chart/cellValues";
import { chartPart } from "../chart/chart";
import { escaped } from "../chart/xml";
import { fittedHeights } from "../rowHeights";
import { sharedTexts } from "../sharedTexts";
import { dimensionOf, sheetData } from "../sheetData";
import { styleKey, styleNumbers, type UsedStyles } from "../styleNumbers";
import { orderedFonts } from "./fonts";

type Parts = Record<string, Uint8Array>;

/** The zip format's first moment. It counts in local time, so local time is what fixes the bytes. */
const ZIP_TIME = new Date(1980, 0, 1);
/** A twentieth larger than level 6 in half the time. */
const LEVEL = 4;

/** @param styles those that the writer was shown in the first sheet */
export function patchedPackage(
  bytes: Uint8Array,
  description: WorkbookDescription,
  styles: UsedStyles,
): Uint8Array {
  const parts = unzipSync(bytes);
  const { sheets, properties } = description;
  patch(parts, "xl/styles.xml", orderedFonts);
  patch(parts, "docProps/app.xml", (xml) =>
    xml.replace(/(?<=<Application>)[^<]*/, () => escaped(properties.creator)),
  );
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === "visible");
  patch(parts, sheetPart(firstVisible), (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" '));
  putCells(parts, description, styles);
  putCharts(parts, description);
  plainTables(parts, description);
  return zipSync(parts, { mtime: ZIP_TIME, level: LEVEL });
}

/** Rows and cells are by far the most of a workbook: they are written by our own hand, in a fraction of the time. */
function putCells(parts: Parts, { sheets, styles: looks }: WorkbookDescription, styles: UsedStyles): void {
  const first = parts[sheetPart(0)];
  const numbers = styleNumbers(first ? strFromU8(first) : "", sheets, styles);
  const styleOf = (cell: CellDescription) => numbers.get(styleKey(cell)) ?? 0;
  const texts = sharedTexts();
  sheets.forEach((sheet, index) => {
    const data = sheetData(sheet, fittedHeights(sheet, looks), styleOf, texts);
    const dimension = dimensionOf(sheet);
    patch(parts, sheetPart(index), (xml) =>
      xml
        .replace(/<dimension [^>]*\/>/, "")
        .replace("<sheetViews>", () => `${dimension ? `<dimension ref="${dimension}"/>` : ""}<sheetViews>`)
        .replace(/<sheetData(?:\/>|>.*<\/sheetData>)/s, () => data),
    );
  });
  const part = texts.part();
  if (part !== null) parts["xl/sharedStrings.xml"] = strToU8(part);
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Parts are numbered through the whole workbook, drawings by their sheet. */
function putCharts(parts: Parts, description: WorkbookDescription): void {
  const values = cellValues(description);
  let number = 0;
  description.sheets.forEach(({ charts }, index) => {
    for (const chart of charts) {
      number += 1;
      parts[`xl/charts/chart${number}.xml`] = strToU8(chartPart(chart, values));
      delete parts[`xl/charts/_rels/chart${number}.xml.rels`];
    }
    patch(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
      xml.replace(
        / name="Chart (\d+)"/g,
        (_, place: string) => ` name="${escaped(charts[Number(place) - 1]?.name ?? "")}"`,
      ),
    );
  });
}

/** The writer knows no table without a style. */
function plainTables(parts: Parts, { sheets }: WorkbookDescription): void {
  sheets
    .flatMap((sheet) => sheet.tables)
    .forEach((table, index) => {
      if (table.style !== null) return;
      patch(parts, `xl/tables/table${index + 1}.xml`, (xml) => xml.replace(/<tableStyleInfo[^>]*\/>/, ""));
    });
}

function patch(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}
