/**
 * The types that findings' parameters have.
 *
 * The first overviews kept everything but numbers as text: a list joined by "|", a place or an area as its
 * address, yes and no as 1 and 0. That can still be read, so that nobody has to start anew.
 */
import * as v from "valibot";
import { columnNumber, parseArea } from "../../../workbook/address";
import { parsePlace, type Place } from "../../../workbook/place";

export const text = v.string();
export const count = v.number();
/** As a progress form names them: the families are the table in which each type's findings stand. */
export const status = v.picklist(["green", "yellow", "red", "not-participating"]);
export const flag = v.pipe(
  v.union([v.boolean(), v.number()]),
  v.transform((kept) => Boolean(kept)),
);

/** May be left out. A parameter that is added later has to be: earlier overviews do not hold it. */
export const perhaps = v.exactOptional;

const texts = v.array(v.string());
const splitBy = (separator: string | null) =>
  v.pipe(
    v.string(),
    v.transform((kept) => (kept === "" ? [] : separator === null ? [kept] : kept.split(separator))),
  );

/** Several names, ids or the like. */
export const list = v.pipe(v.union([texts, splitBy("|")]), v.readonly());
/** Several texts that somebody wrote; once they were joined, nobody can part them again. */
export const quotations = v.pipe(v.union([texts, splitBy(null)]), v.readonly());
export const statuses = v.pipe(list, v.array(status), v.readonly());

const position = { row: v.number(), column: v.number() };
const cellPlace = v.object({
  sheet: v.string(),
  ...position,
  word: perhaps(
    v.variant("kind", [
      v.object({ kind: v.literal("table"), table: v.number() }),
      v.object({ kind: v.literal("text") }),
    ]),
  ),
  elsewhere: perhaps(v.literal(true)),
});
const olderPlace = v.pipe(v.string(), v.transform(placeNamed), cellPlace);
export const place = v.union([cellPlace, olderPlace]);

const olderPlaces = v.pipe(
  v.string(),
  // An address ends with its cell; a sheet's name may hold a bar.
  v.transform((kept) => kept.split(/(?<=![A-Z]{1,3}\d{1,7})\|/)),
  v.array(olderPlace),
);
export const places = v.pipe(v.union([v.array(cellPlace), olderPlaces]), v.readonly());

/** The first overviews knew the part of a Word document by its sheet's name alone. */
function placeNamed(kept: string): Place | null {
  const found = parsePlace(kept);
  const table = /^Word, tabel ([1-9]\d{0,5})$/.exec(found?.sheet ?? "")?.[1];
  if (found && table !== undefined) return { ...found, word: { kind: "table", table: Number(table) } };
  return found?.sheet === "Word, tekst" ? { ...found, word: { kind: "text" } } : found;
}

const corners = v.object({ from: v.object(position), to: v.object(position) });
export const area = v.union([corners, v.pipe(v.string(), v.transform(parseArea), corners)]);

/** 1 = A. */
export const column = v.union([
  v.number(),
  v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/), v.transform(columnNumber)),
]);
