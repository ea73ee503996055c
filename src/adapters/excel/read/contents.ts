/** Turns the areas of all sheets into what stands in them, in as few answers as their size allows. */
/// <reference types="office-js" />
import { areaToA1, type Area } from "../../../workbook/address";
import { areaOf, type Extent } from "./extent";

/** What Excel tells of a rectangle of cells; each list of rows has the rectangle's size. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

interface Piece {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells in a piece at most: small enough that halving the pieces always helps. */
const PIECE_CELLS = 4_000;

/** By sheet id, from the top down. One sync, unless Excel says that the answer is too large. */
export async function contentsOf(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const pieces = extents.flatMap((extent) => piecesOf(extent.sheet.id, areaOf(extent)));
  const blocks = await answer(context, pieces);
  const bySheet = new Map<string, Block[]>();
  for (const [index, { sheet }] of pieces.entries()) {
    const block = blocks[index];
    if (block) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), block]);
  }
  return bySheet;
}

function piecesOf(sheet: string, area: Area | null): readonly Piece[] {
  if (area === null) return [];
  const { from, to } = area;
  const rows = Math.max(1, Math.floor(PIECE_CELLS / (to.column - from.column + 1)));
  const count = Math.ceil((to.row - from.row + 1) / rows);
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    area: {
      from: { row: from.row + index * rows, column: from.column },
      to: { row: Math.min(to.row, from.row + (index + 1) * rows - 1), column: to.column },
    },
  }));
}

async function answer(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly Block[]> {
  if (pieces.length === 0) return [];
  const asked = pieces.map((piece) => ask(context, piece));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || pieces.length === 1) throw error;
    const half = Math.ceil(pieces.length / 2);
    const first = await answer(context, pieces.slice(0, half));
    return [...first, ...(await answer(context, pieces.slice(half)))];
  }
  return asked.map(told);
}

interface Asked {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function ask(context: Excel.RequestContext, { sheet, area }: Piece): Asked {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaToA1(area));
  range.load("values,valueTypes,formulas,numberFormat");
  return {
    area,
    range,
    looks: range.getCellProperties({ format: { fill: { color: true } } }),
  };
}

function told({ area, range, looks }: Asked): Block {
  return {
    area,
    values: range.values,
    valueTypes: range.valueTypes,
    formulas: range.formulas,
    formats: range.numberFormat,
    looks: looks.value,
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
