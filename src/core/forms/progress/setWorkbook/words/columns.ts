/** The sheets' columns and fields by key, and how a heading of any language is known. */
import { LANGUAGES, type Texts } from "../../../../../language";
import { trimmedEnd } from "../../../../../workbook/trimmed";
import { comparable } from "../../../../text/comparable";

export type RecommendationColumn = keyof Texts["setWorkbook"]["columns"];
export type ThemeColumn = keyof Texts["setWorkbook"]["themeColumns"];
export type FieldName = keyof Texts["setWorkbook"]["fields"];
/** Names of the tables that are read. */
export type TableName =
  "columns" | "themeColumns" | "removedColumns" | "guidelineColumns" | "backgroundColumns" | "fields";

/** A heading, however it is written → its keys by table; the words are those of every language. */
export function headingsOf(table: TableName): ReadonlyMap<string, string> {
  return new Map(
    Object.values(LANGUAGES).flatMap(({ setWorkbook }) =>
      Object.entries(setWorkbook[table]).map(([key, word]): [string, string] => [headingKey(word), key]),
    ),
  );
}

/** No heading and no explanation is longer. In characters. */
const LONGEST = 100;

/** Case, spaces and a colon or full stop behind it make no difference; "" for what is too long to be one. */
export function headingKey(heading: string): string {
  return heading.length > LONGEST ? "" : trimmedEnd(comparable(heading), " .:*");
}
