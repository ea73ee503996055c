/** Turns places into the words by which a person finds them. */
import { areaToA1, columnLetters, toA1, type Area } from "../../workbook/address";
import { type Place, placeText } from "../../workbook/place";
import type { Texts } from "../../language/da/texts";

/**
 * "Bilag!C7", or "C7" where the sheet goes without saying; in a Word document "tabel 2, række 4", because
 * a person counts tables and rows there.
 */
export function placeWords(place: Place, withSheet: boolean, { places }: Texts): string {
  const { word, row } = place;
  if (!word) return withSheet ? placeText(place) : toA1(place);
  return word.kind === "table" ? places.tableRow(word.table, row) : places.paragraph(row);
}

/** Several places; the sheet is named where there are several. */
export function allPlaceWords(all: readonly Place[], texts: Texts): readonly string[] {
  const several = new Set(all.map(({ sheet }) => sheet)).size > 1;
  return all.map((one) => placeWords(one, several, texts));
}

/** @param beside a place on the area's sheet */
export function areaWords(area: Area, beside: Place | null, { places }: Texts): string {
  return beside?.word ? places.rows(area.from.row, area.to.row) : areaToA1(area);
}

/** @param beside a place on the column's sheet */
export function columnWords(column: number, beside: Place | null): string {
  return beside?.word ? String(column) : columnLetters(column);
}
