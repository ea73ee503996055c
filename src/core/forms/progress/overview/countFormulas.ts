/** Which rows of Data to count → the formula that counts them. */
import { quoted } from "../../../../workbook/content";
import type { Kind } from "../set/recommendationSet";

/** COUNTIFS criteria on Data; `status` is the word as it stands there. */
export interface Where {
  readonly kind?: Kind;
  readonly themeNumber?: number;
  readonly municipality?: string;
}

/**
 * Counts by COUNTIFS. Only for columns whose words never look like a number or a pattern: COUNTIFS takes
 * "1.1" and "1.10" for the same number.
 */
export function countWhere(where: Where, status: string): string {
  const criteria = [
    ...(where.kind ? [`Data[kind],${quoted(where.kind)}`] : []),
    ...(where.themeNumber === undefined ? [] : [`Data[theme_number],${where.themeNumber}`]),
    ...(where.municipality === undefined ? [] : [`Data[municipality],${quoted(where.municipality)}`]),
    `Data[status],${quoted(status)}`,
  ];
  return `COUNTIFS(${criteria.join(",")})`;
}

/** Counts the answers of some municipalities, by their codes. */
export function countAmong(codes: readonly string[], kind: Kind, status: string): string {
  const list = `{${codes.map(quoted).join(",")}}`;
  return `SUMPRODUCT(COUNTIFS(Data[municipality_code],${list},Data[kind],${quoted(kind)},Data[status],${quoted(status)}))`;
}

/** Counts one recommendation by comparing whole texts, because its number looks like a number. */
export function countRecommendation(recommendation: string, status: string): string {
  return `SUMPRODUCT((Data[recommendation]=${quoted(recommendation)})*(Data[status]=${quoted(status)}))`;
}
