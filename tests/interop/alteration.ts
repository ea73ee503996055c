/** What is done to a returned form, and what the merge shall make of it: worked out by hand, never copied. */
import type { StatusName } from "../../src/core/forms/progress/set/recommendationSet";

/** A status as read (null = nobody can tell) and the remark. */
export type Said = readonly [status: StatusName | null, remark: string];

export interface Alteration {
  /** As a person would tell it: "a row is put in between two recommendations". */
  readonly what: string;
  readonly how: Way;
  /** What the municipality calls the file. */
  readonly file?: string;
  /** Which form it is done to; the filled-in one of København unless another is named. */
  readonly source?: SourceName;
  readonly expected: Expected;
}

/** The program that does it, and the lines of Python that tell it what to do. */
export type Way =
  | { readonly program: "openpyxl"; readonly python: string }
  | { readonly program: "LibreOffice"; readonly python: string; readonly filter?: string }
  | { readonly program: "LibreOffice Writer"; readonly python: string; readonly filter?: string }
  /** Opens the file and saves it as this kind. */
  | { readonly program: "Gnumeric"; readonly ending: string }
  /** Bytes that no program on this machine writes. */
  | { readonly program: "by hand"; readonly make: (source: Uint8Array) => Uint8Array };

/** The filled-in forms that alterations begin from. */
export type SourceName =
  "København" | "Frederiksberg" | "Tårnby-Dragør" | "Tårnby" | "2015" | "blank" | "Word";

export interface Expected {
  readonly state: "accepted" | "undecided" | "rejected";
  /** Codes; København's where absent. */
  readonly municipalities?: readonly string[];
  /** Answers that are not as they were filled in. */
  readonly but?: Readonly<Record<string, Said>>;
  /** Every answer, where hardly any is as it was filled in. */
  readonly answers?: Readonly<Record<string, Said>>;
  /** "code cell recommendation", the cell without its sheet on the form's own; in any order. */
  readonly findings: readonly string[];
}

/** Every answer is as it was filled in, and there is nothing to say. */
export const UNHARMED: Expected = { state: "accepted", findings: [] };

/** How the forms are filled in: every status there is, and remarks that tell which recommendation they are about. */
export const FILLED: Readonly<Record<string, readonly [typed: string, status: StatusName]>> = {
  "1.1": ["Grøn", "green"],
  "2.1": ["Gul", "yellow"],
  "2.2": ["-", "not-participating"],
  "2.3": ["Rød", "red"],
  "3.1": ["Grøn", "green"],
  "3.2": ["Gul", "yellow"],
  "4.1": ["Rød", "red"],
  "4.2": ["-", "not-participating"],
  "4.3": ["Grøn", "green"],
  "5.1": ["Gul", "yellow"],
  "5.2": ["Grøn", "green"],
  "5.3": ["Rød", "red"],
};

/** The remark on a recommendation. */
export const about = (id: string): string => `Om ${id} (eksempeldata)`;

/** The rows in which the form of 2016-2017 has its recommendations. */
export const ROW = {
  "1.1": 11,
  "2.1": 15,
  "2.2": 18,
  "2.3": 19,
  "3.1": 23,
  "3.2": 26,
  "4.1": 30,
  "4.2": 33,
  "4.3": 34,
  "5.1": 38,
  "5.2": 41,
  "5.3": 42,
} as const;

export type Id = keyof typeof ROW;

/** A finding about a recommendation's status cell: ("status-missing", "2.1") → "status-missing C15 2.1". */
export const onStatus = (code: string, id: Id, down = 0): string => `${code} C${ROW[id] + down} ${id}`;

/** The same about its remark cell. */
export const onRemark = (code: string, id: Id): string => `${code} D${ROW[id]} ${id}`;

/** The same about its text. */
export const onText = (code: string, id: Id): string => `${code} B${ROW[id]} ${id}`;

/** The table, and the row in it, in which the form of 2016-2017 in Word has its recommendations: a table for each theme. */
export const WORD_ROW = {
  "1.1": [1, 4],
  "2.1": [2, 4],
  "2.2": [2, 7],
  "2.3": [2, 8],
  "3.1": [3, 4],
  "3.2": [3, 7],
  "4.1": [4, 4],
  "4.2": [4, 7],
  "4.3": [4, 8],
  "5.1": [5, 4],
  "5.2": [5, 7],
  "5.3": [5, 8],
} as const;

/** A finding about a cell of the Word form: ("status-missing", "2.1", "B") → "status-missing 'Word, tabel 2'!B4 2.1". */
export function inWord(code: string, id: Id, column: "A" | "B" | "C"): string {
  const [table, row] = WORD_ROW[id];
  return `${code} 'Word, tabel ${table}'!${column}${row} ${id}`;
}
