/**
 * The marks that a form carries so that its return is recognised: names, properties, a hidden sheet and
 * a hidden column. Each says the same, because every program and every hand loses some of them.
 */

/** Raised when a form's marks change so that older readers would misread them. */
export const FORM_VERSION = "1";

/** What kind of workbook it is, under the key `kind`. */
export const FORM_KIND = "progress-form";
export const OVERVIEW_KIND = "regional-overview";
export const SET_KIND = "recommendation-set";

/**
 * Keys of the custom document properties, and of the hidden sheet, where column A holds the key and
 * column B the value, one pair a row from row 1.
 */
export const MARK_KEYS = {
  kind: "FremdriftKind",
  formVersion: "FremdriftFormVersion",
  setId: "FremdriftSet",
  setFingerprint: "FremdriftSetFingerprint",
  /** Municipality codes, separated by a comma where a jobcentre answers for several. */
  municipalities: "FremdriftMunicipalities",
  madeAt: "FremdriftMadeAt",
  /** Where the return is to be sent, and by when (ISO date); absent where the form says neither. */
  contactEmail: "FremdriftContactEmail",
  deadline: "FremdriftDeadline",
  /** On an overview's hidden sheet: which of `WORD_SHEETS` it was made with, separated by commas. */
  wordSheets: "FremdriftWordSheets",
  /** On the hidden sheet of a workbook, because properties hold no long values, and of a document its few: see `printedMarks`. */
  printed: "FremdriftPrinted",
  verdicts: "FremdriftVerdicts",
} as const;

/** The overview's sheets on which the secretariat writes: municipalities, and the tasks of the round. */
export const WORD_SHEETS = ["municipalities", "tasks"] as const;
export type WordSheet = (typeof WORD_SHEETS)[number];

/** Name of the very hidden sheet. */
export const MARK_SHEET = "_fremdrift";

/** Defined names of the head's fields. */
export const HEAD_NAMES = {
  municipality: "fremdrift_municipality",
  contact: "fremdrift_contact",
  email: "fremdrift_email",
  councilDate: "fremdrift_council_date",
} as const;

/** Defined name of an item's cell for a field: status of "2.1" → "fremdrift_status_2_1". Ids hold no underscore. */
export function answerCellName(field: string, item: string): string {
  return `fremdrift_${field}_${item.replaceAll(".", "_")}`;
}

/** What the hidden column holds in a recommendation's row, so that it follows the row wherever it goes. */
export function rowMark(setId: string, recommendation: string): string {
  return `${setId}#${recommendation}`;
}

/** "kkr-hovedstaden-2016-2017#2.1" → its parts; any other text → null. */
export function parseRowMark(text: string): { setId: string; item: string } | null {
  const match = /^([^\s#]+)#([A-Za-z0-9.]+)$/.exec(text.trim());
  return match?.[1] && match[2] ? { setId: match[1], item: match[2] } : null;
}

/** Stands in the hidden column of a row that repeats what was answered last time: no row of this time's. */
export const EARLIER_MARK = "fremdrift:sidst";

/** Stands in the hidden column of the rows in which recommendations can be proposed, from their headings on. */
export const PROPOSAL_MARK = "fremdrift:forslag";
