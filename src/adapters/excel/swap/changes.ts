/** Turns what sheets held when they were read into those of them that hold something else by now. */
/// <reference types="office-js" />
import { areaToA1, parseArea, type Area } from "../../../workbook/address";
import { areaOfContents, bytesByRow, differs, type Contents } from "./contents";

/** A sheet that was read. */
export interface KnownSheet {
  /** Its id or its name of now. */
  readonly key: string;
  /** What it is called to the user. */
  readonly name: string;
  readonly contents: Contents;
}

/** Some rows of a sheet, asked for together. */
interface Piece {
  readonly sheet: KnownSheet;
  readonly area: Area;
  readonly bytes: number;
}

/** Excel on the web puts 5 MB into one answer; what formulas compute to is not known beforehand. */
const ANSWER_BYTES = 4_000_000;

/**
 * Asks in the next request, beside what else it does; what is too much for its answer is asked for after it.
 *
 * @returns to be called after that request: the names of the sheets that hold something else
 */
export function askForChanges(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
): () => Promise<readonly string[]> {
  const reaches = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.key).getUsedRangeOrNullObject(true);
    used.load("address");
    return { sheet, used };
  });
  const [first = [], ...others] = answersOf(sheets.flatMap(piecesOf));
  const asked = first.map((piece) => ask(context, piece));
  return async () => {
    const found = [...asked.map(told), ...(await askInTurn(context, others))];
    const grown = reaches.flatMap(({ sheet, used }) =>
      !used.isNullObject && reachesBeyond(sheet, used.address) ? [sheet.name] : [],
    );
    const changed = found.flatMap(({ piece: { sheet, area }, values }) =>
      differs(sheet.contents, area, values) ? [sheet.name] : [],
    );
    return [...new Set([...grown, ...changed])];
  };
}

interface Told {
  readonly piece: Piece;
  readonly values: readonly (readonly unknown[])[];
}

interface Asked {
  readonly piece: Piece;
  readonly range: Excel.Range;
}

function ask(context: Excel.RequestContext, piece: Piece): Asked {
  const range = context.workbook.worksheets.getItem(piece.sheet.key).getRange(areaToA1(piece.area));
  range.load("values");
  return { piece, range };
}

function told({ piece, range }: Asked): Told {
  return { piece, values: range.values };
}

async function askInTurn(
  context: Excel.RequestContext,
  [first, ...others]: readonly (readonly Piece[])[],
): Promise<readonly Told[]> {
  if (!first) return [];
  const asked = first.map((piece) => ask(context, piece));
  await context.sync();
  return [...asked.map(told), ...(await askInTurn(context, others))];
}

/** Rows together until they are half an answer, so that answers are well filled. */
function piecesOf(sheet: KnownSheet): readonly Piece[] {
  const area = areaOfContents(sheet.contents);
  if (!area) return [];
  const byRow = bytesByRow(sheet.contents);
  const columns = area.to.column - area.from.column + 1;
  const pieces: Piece[] = [];
  let first = area.from.row;
  let bytes = 0;
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    bytes += (byRow.get(row) ?? 0) + EMPTY_BYTES * columns;
    if (bytes < ANSWER_BYTES / 2 && row < area.to.row) continue;
    pieces.push({
      sheet,
      area: { from: { ...area.from, row: first }, to: { ...area.to, row } },
      bytes,
    });
    first = row + 1;
    bytes = 0;
  }
  return pieces;
}

/** A cell with nothing in it, as it stands in the answer. */
const EMPTY_BYTES = 3;

function answersOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const answers: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = answers.at(-1);
    if (last && piece.bytes <= room) last.push(piece);
    else {
      answers.push([piece]);
      room = ANSWER_BYTES;
    }
    room -= piece.bytes;
  }
  return answers;
}

function reachesBeyond({ contents }: KnownSheet, address: string): boolean {
  const now = parseArea(address.slice(address.lastIndexOf("!") + 1));
  const then = areaOfContents(contents);
  if (!now) return false;
  return (
    !then ||
    now.from.row < then.from.row ||
    now.from.column < then.from.column ||
    now.to.row > then.to.row ||
    now.to.column > then.to.column
  );
}
