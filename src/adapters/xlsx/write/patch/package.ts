/** Turns the writer's package into ours: parts that it cannot write right are patched, times are fixed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookDescription } from "../../../../workbook/description";
import { cellValues } from "../chart/cellValues";
import { chartPart } from "../chart/chart";
import { escaped } from "../chart/xml";
import { orderedFonts } from "./fonts";

type Parts = Record<string, Uint8Array>;

/** The zip format's first moment. It counts in local time, so local time is what fixes the bytes. */
const ZIP_TIME = new Date(1980, 0, 1);
/** A twentieth larger than level 6 in half the time. */
const LEVEL = 4;

/** Row number → points, one map a sheet. */
type FittedHeights = readonly ReadonlyMap<number, number>[];

export function patchedPackage(
  bytes: Uint8Array,
  description: WorkbookDescription,
  fitted: FittedHeights,
): Uint8Array {
  const parts = unzipSync(bytes);
  const { sheets, properties } = description;
  patch(parts, "xl/styles.xml", orderedFonts);
  patch(parts, "docProps/app.xml", (xml) =>
    xml.replace(/(?<=<Application>)[^<]*/, () => escaped(properties.creator)),
  );
  const firstVisible = sheets.findIndex((sheet) => sheet.visibility === "visible") + 1;
  patch(parts, `xl/worksheets/sheet${firstVisible}.xml`, (xml) =>
    xml.replace("<sheetView ", '<sheetView tabSelected="1" '),
  );
  fitted.forEach((heights, index) => freeHeights(parts, index + 1, heights));
  putCharts(parts, description);
  plainTables(parts, description);
  return zipSync(parts, { mtime: ZIP_TIME, level: LEVEL });
}

/** The writer marks every height as chosen by hand; these are to follow the text. */
function freeHeights(parts: Parts, sheet: number, heights: ReadonlyMap<number, number>): void {
  if (heights.size === 0) return;
  patch(parts, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    xml.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g, (whole, row: string, number: string) =>
      heights.has(Number(number)) ? row : whole,
    ),
  );
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
