/** A finding says what is unclear or wrong in a return: plain data, made into a sentence by src/language. */

export type Severity = "error" | "warning" | "note";

/**
 * Every finding there is, with how much it weighs: an `error` is something that cannot be counted
 * until a person acts, a `warning` something worth a look, a `note` something done or seen on the way.
 */
export const FINDING_SEVERITY = {
  // The file could not be opened at all, so nothing is known of what it holds.
  "file-unopened": "error",
  // The file cannot be read as a workbook.
  "file-empty": "error",
  "file-encrypted": "error",
  "file-xls": "error",
  "file-xlsb": "error",
  "file-ods": "error",
  "file-odt": "error",
  "file-word": "error",
  "file-rtf": "error",
  "file-powerpoint": "error",
  "file-pdf": "error",
  "file-image": "error",
  "file-csv": "error",
  "file-html": "error",
  "file-mail": "error",
  "file-zip": "error",
  "file-not-a-workbook": "error",
  "file-damaged": "error",
  "file-too-large": "error",
  "file-too-much-work": "error",
  "file-forbidden-xml": "error",
  // The workbook as a whole.
  "not-a-form": "error",
  "form-turned": "error",
  "form-blank": "error",
  "is-an-overview": "error",
  "several-forms": "warning",
  "set-unknown": "error",
  "set-older": "warning",
  "set-newer": "warning",
  "set-changed": "note",
  "set-conflict": "warning",
  "municipality-unknown": "error",
  "municipality-conflict": "warning",
  "municipality-not-asked": "error",
  "joint-return": "note",
  "macros-ignored": "note",
  "links-ignored": "note",
  "objects-ignored": "note",
  "pictures-ignored": "note",
  "changes-tracked": "note",
  "comments-lost": "warning",
  // Which cell belongs to which recommendation.
  "recommendation-missing": "error",
  "recommendation-uncertain": "error",
  "recommendation-twice": "error",
  "recommendation-reworded": "warning",
  "recommendation-mapped": "note",
  "recommendation-not-mapped": "error",
  "answer-without-heir": "warning",
  "match-conflict": "warning",
  "rows-reordered": "warning",
  "columns-moved": "warning",
  "answer-merged": "warning",
  // What stands in the cells.
  "status-missing": "error",
  "status-invalid": "error",
  "status-ambiguous": "error",
  "status-not-allowed": "error",
  "status-read-as": "note",
  "status-struck": "error",
  "status-colour-only": "error",
  "status-colour-differs": "warning",
  "status-formula": "warning",
  "status-formula-empty": "error",
  "status-cell-error": "error",
  "remark-advised": "warning",
  "remark-required": "error",
  "remark-struck": "warning",
  "remark-formula": "warning",
  "remark-formula-empty": "error",
  "remark-cell-error": "error",
  "remark-read-as": "note",
  "kan-unanswered": "note",
  "kan-without-status": "warning",
  // What a municipality wrote outside the answer cells.
  "text-beside": "warning",
  "text-beside-column": "warning",
  "own-row": "warning",
  "cell-note": "warning",
  "text-box": "warning",
  "own-sheet": "warning",
  "own-table": "warning",
  "text-outside-tables": "warning",
  "answer-elsewhere": "warning",
  // Several files.
  superseded: "note",
  "same-file-twice": "note",
  "undecided-same-time": "error",
  "undecided-no-time": "error",
  "undecided-fewer-answers": "error",
  // What the secretariat has decided.
  decided: "note",
  "passed-over": "note",
  "set-aside": "note",
  "correction-unreadable": "error",
  "correction-lapsed": "warning",
  "decision-unreadable": "error",
  "record-damaged": "error",
  "overview-column-missing": "error",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The cell that it is about, e.g. "Fremdriftsskema!C9", or null for the file as a whole. */
  readonly cell: string | null;
  /** Recommendation id in the set that is asked about, or null. */
  readonly recommendation: string | null;
  /**
   * What the sentence needs: values as written, names, counts. Never a sentence itself. Several values are
   * joined by "|"; `sheet` names the sheet where that is not the form's own.
   */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Makes a finding with the severity of its code. */
export function finding(
  code: FindingCode,
  at: { readonly cell?: string | null; readonly recommendation?: string | null } = {},
  parameters: Readonly<Record<string, string | number>> = {},
): Finding {
  return {
    code,
    severity: FINDING_SEVERITY[code],
    cell: at.cell ?? null,
    recommendation: at.recommendation ?? null,
    parameters,
  };
}
