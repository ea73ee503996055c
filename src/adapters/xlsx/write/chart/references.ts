/** Turns ranges into references that carry a copy of what stands there, for programs that show charts without calculating. */
import { parseArea, reference } from "../../../../workbook/address";
import type { CellReference, RangeReference } from "../../../../workbook/reference";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import type { CellValue, CellValues } from "./cellValues";
import { escaped } from "../../../ooxml/write/markup";
import { setting } from "./xml";

/** Text of one cell, e.g. a title or a series' name. */
export function cellText({ sheet, cell }: CellReference, values: CellValues): string {
  return `<c:tx>${words({ sheet, range: cell }, values)}</c:tx>`;
}

/** Categories: words, also where some of them are numbers. */
export function words(range: RangeReference, values: CellValues): string {
  const points = values(range);
  return `<c:strRef>${formula(range)}<c:strCache>${copy(points)}</c:strCache></c:strRef>`;
}

/** Numbers; a cell without a number has no point. */
export function numbers(range: RangeReference, values: CellValues): string {
  const points = values(range).map((point) => (typeof point === "number" ? point : null));
  return `<c:numRef>${formula(range)}<c:numCache><c:formatCode>General</c:formatCode>${copy(points)}</c:numCache></c:numRef>`;
}

function formula({ sheet, range }: RangeReference): string {
  const area = parseArea(range);
  if (!area) throw new ImpossibleDescription(`A chart refers to ${range}, which is no range`);
  return `<c:f>${escaped(reference(sheet, area))}</c:f>`;
}

function copy(points: readonly CellValue[]): string {
  const written = points.map((point, index) =>
    point === null || point === "" ? "" : `<c:pt idx="${index}"><c:v>${escaped(String(point))}</c:v></c:pt>`,
  );
  return setting("ptCount", points.length) + written.join("");
}
