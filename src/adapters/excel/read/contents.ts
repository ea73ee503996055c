/** Turns the areas of all sheets into what stands in them, in as few answers as their size allows. */
/// <reference types="office-js" />
import { areaToA1, type Area } from "../../../workbook/address";
import { areaOf, formulaAreasOf, mayBeFilled, mayBeLinked, mayBeStruck, type Extent } from "./extent";
import { halves, piecesOf, type Piece } from "./pieces";

/** What Excel tells of a rectangle of cells; each list of rows has its rectangle's size. */
export interface Block {
  readonly area: Area;
  readonly values: Rows<unknown>;
  readonly types: Rows<unknown>;
  readonly formats: Rows<unknown>;
  /** Only where there may be some. */
  readonly formulas: readonly Patch<unknown>[];
  readonly fills: readonly Patch<Excel.CellProperties>[];
  readonly strikes: readonly Patch<Excel.CellProperties>[];
  readonly links: readonly Patch<Excel.CellProperties>[];
}

type Rows<T> = readonly (readonly T[])[];

export interface Patch<T> {
  readonly area: Area;
  readonly rows: Rows<T>;
}

/** By sheet id, from the top down. One sync, unless Excel says that the answer is too large. */
export async function contentsOf(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const pieces = extents.flatMap((extent) =>
    piecesOf(extent.sheet.id, areaOf(extent), {
      formulas: formulaAreasOf(extent),
      mayBeFilled: mayBeFilled(extent),
      mayBeStruck: mayBeStruck(extent),
      mayBeLinked: mayBeLinked(extent),
    }),
  );
  const bySheet = new Map<string, Block[]>();
  for (const { sheet, block } of await answer(context, pieces)) {
    const blocks = bySheet.get(sheet);
    if (blocks) blocks.push(block);
    else bySheet.set(sheet, [block]);
  }
  // Where there was too much for one answer, they came in another order.
  for (const blocks of bySheet.values()) blocks.sort((a, b) => a.area.from.row - b.area.from.row);
  return bySheet;
}

interface Answer {
  readonly sheet: string;
  readonly block: Block;
}

async function answer(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly Answer[]> {
  if (pieces.length === 0) return [];
  const asked = pieces.map((piece) => ask(context, piece));
  try {
    await context.sync();
  } catch (error) {
    const parts = isTooLarge(error) ? smaller(pieces) : [];
    if (parts.length === 0) throw error;
    return answers(context, parts);
  }
  return asked.map((one, index) => ({ sheet: pieces[index]?.sheet ?? "", block: told(one) }));
}

/** One after the other. */
async function answers(
  context: Excel.RequestContext,
  [first, ...others]: readonly (readonly Piece[])[],
): Promise<readonly Answer[]> {
  if (!first) return [];
  const told = await answer(context, first);
  return [...told, ...(await answers(context, others))];
}

/**
 * Every other piece, so that long texts, which stand in the same columns all the way down, are shared out evenly;
 * nothing for a single row.
 */
function smaller(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const [only] = pieces;
  if (!only) return [];
  if (pieces.length === 1) return halves(only).map((half) => [half]);
  return [0, 1].map((first) => pieces.filter((_, index) => index % 2 === first));
}

interface Asked {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly formulas: readonly { readonly area: Area; readonly range: Excel.Range }[];
  readonly fills: readonly AskedLook[];
  readonly strikes: readonly AskedLook[];
  readonly links: readonly AskedLook[];
}

interface AskedLook {
  readonly area: Area;
  readonly found: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Backgrounds, crossing-out and links each where there may be some: most sheets have many of one and none of another. */
function ask(context: Excel.RequestContext, { sheet, area, formulas, filled, struck, linked }: Piece): Asked {
  const target = context.workbook.worksheets.getItem(sheet);
  const range = target.getRange(areaToA1(area));
  range.load("values,valueTypes,numberFormat");
  const looks = (parts: readonly Area[], wanted: Excel.CellPropertiesLoadOptions) =>
    parts.map((part) => ({
      area: part,
      found: target.getRange(areaToA1(part)).getCellProperties(wanted),
    }));
  return {
    area,
    range,
    formulas: formulas.map((part) => {
      const written = target.getRange(areaToA1(part));
      written.load("formulas");
      return { area: part, range: written };
    }),
    fills: looks(filled, { format: { fill: { color: true } } }),
    strikes: looks(struck, { format: { font: { strikethrough: true } } }),
    links: looks(linked, { hyperlink: true }),
  };
}

function told({ area, range, formulas, fills, strikes, links }: Asked): Block {
  const found = (looks: readonly AskedLook[]) =>
    looks.map((part) => ({ area: part.area, rows: part.found.value }));
  return {
    area,
    values: range.values,
    types: range.valueTypes,
    formats: range.numberFormat,
    formulas: formulas.map((part) => ({ area: part.area, rows: part.range.formulas })),
    fills: found(fills),
    strikes: found(strikes),
    links: found(links),
  };
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
