/** One fault in a data file that somebody wrote by hand: where it is and what kind, without a sentence. */

export type DataProblemCode =
  /** The text is not JSON at all; parameters: `line` from 1, 0 where it is not known. */
  | "not-json"
  | "empty-file"
  /** The bytes are no UTF-8: UTF-16, or something older; then with `line` as above. */
  | "utf-16"
  | "not-utf-8"
  | "not-an-object"
  /** The whole file; parameters: `max`, and for the recommendations `length`. */
  | "file-too-long"
  | "too-many-recommendations"
  | "too-many-fields"
  | "missing"
  | "unknown-field"
  /** Parameters: `expected` (text, number, list, object, yes-no) and `found`. */
  | "wrong-type"
  | "empty-text"
  /** Parameters: `max` and `length`. */
  | "too-long"
  /** A title or a name over several lines. */
  | "line-feed"
  /** Characters that no workbook can hold. */
  | "unprintable"
  /** Parameters: `value` and `allowed`. */
  | "not-allowed"
  | "id-invalid"
  /** Parameters: `value` and `first`, the path where it stands already. */
  | "twice"
  | "year-invalid"
  | "period-reversed"
  | "date-invalid"
  /** Parameters: `value` and `from`, the period's first year. */
  | "deadline-early"
  | "email-invalid"
  | "list-empty"
  | "kkr-unknown"
  /** Parameters: `value`: an id that is said to be removed and to live on at once. */
  | "removed-lives-on"
  /** Parameters: `first`, the path where the same text stands already. */
  | "text-twice"
  /** No colour may be chosen. */
  | "rule-without-colour"
  /** Parameters: `value`: a status that wants a remark but may be chosen nowhere. */
  | "rule-unused"
  /** Parameters: `value`: the id of a set that comes with the program and says something else. */
  | "id-built-in"
  | "previous-itself"
  /** There are predecessors, but it is not said of which set. */
  | "previous-missing"
  /** Parameters: `value` and `allowed`, the sets that are known. */
  | "previous-unknown"
  /** Parameters: `value`, and `previous`, the set that has no such recommendation. */
  | "predecessor-unknown"
  /** A row of a set workbook that says no theme, or with `value` one that is not listed. */
  | "theme-missing"
  | "theme-unknown"
  | "code-invalid"
  | "member-unknown"
  | "joint-too-small";

export interface DataProblem {
  /** The place in the file, e.g. "themes[1].recommendations[0].kind"; "" is the whole file. */
  readonly path: string;
  readonly code: DataProblemCode;
  /** Where it was read from a workbook: "Anbefalinger!F7". */
  readonly cell?: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export function problem(
  code: DataProblemCode,
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
): DataProblem {
  return { path, code, parameters };
}
