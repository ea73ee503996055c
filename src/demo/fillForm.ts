/** Fills in a form's description as a municipality would: statuses, remarks and head behind their names. */
import { HEAD_NAMES } from "../core/marks/marks";
import { remarkCellName, statusCellName } from "../core/forms/progress/reading/fields";
import { parseA1 } from "../workbook/address";
import { blank, text } from "../workbook/content";
import type {
  CellContent,
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../workbook/description";
import { type FilledProposal, fillProposals } from "./fillProposals";
import { renameSheet } from "./fillFormSheetName";

export interface FilledAnswer {
  readonly recommendation: string;
  /** As typed, e.g. "Grøn", "grøn " or ""; whatever it looks like, it is written as text. */
  readonly status: string;
  readonly remark: string;
}

export interface Filling {
  readonly answers: readonly FilledAnswer[];
  /** Only the fields given are changed: the municipality is there already. */
  readonly head?: Partial<Readonly<Record<keyof typeof HEAD_NAMES, string>>>;
  /** What is proposed in the form's last part. */
  readonly proposals?: readonly FilledProposal[];
  /** A new name for the sheet that the answers stand on. */
  readonly sheetName?: string;
  readonly saved?: { readonly at: string; readonly by: string };
}

/** The form lacks a name that every form has, so it is none. */
export class MissingNameError extends Error {
  override readonly name = "MissingNameError";
}

/**
 * The same form, filled in. Formulas keep the values that they had in the empty form: a program that
 * opens the workbook works them out anew.
 * @throws MissingNameError when an answer or head field has no cell in the form
 */
export function fillForm(form: WorkbookDescription, filling: Filling): WorkbookDescription {
  const writings = writingsOf(filling);
  const written = fillProposals(fillCells(form, writings), filling.proposals ?? []);
  const filled = {
    ...written,
    properties: {
      ...written.properties,
      ...(filling.saved ? { modified: filling.saved.at, lastModifiedBy: filling.saved.by } : {}),
    },
  };
  const [first] = writings;
  const answerSheet = first && placeOf(form, first[0]).sheet;
  return filling.sheetName && answerSheet ? renameSheet(filled, answerSheet, filling.sheetName) : filled;
}

/**
 * A form of any type with contents in its cells, by their names.
 * @throws MissingNameError when the form has no cell of that name
 */
export function fillCells(
  form: WorkbookDescription,
  contents: readonly (readonly [name: string, content: CellContent])[],
): WorkbookDescription {
  const writings = contents.map(([name, content]) => ({ ...placeOf(form, name), content }));
  return {
    ...form,
    sheets: form.sheets.map((sheet) =>
      writings.filter((writing) => writing.sheet === sheet.name).reduce(write, sheet),
    ),
  };
}

interface Writing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Name and content of every cell to write, answers first. */
function writingsOf({ answers, head = {} }: Filling): readonly (readonly [string, CellContent])[] {
  const answered = answers.flatMap(({ recommendation, status, remark }): [string, CellContent][] => [
    [statusCellName(recommendation), typed(status)],
    [remarkCellName(recommendation), typed(remark)],
  ]);
  const headed = HEAD_FIELDS.flatMap((field): [string, CellContent][] => {
    const value = head[field];
    if (value === undefined) return [];
    const isDate = field === "councilDate" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return [[HEAD_NAMES[field], isDate ? { kind: "date", date: value } : typed(value)]];
  });
  return [...answered, ...headed];
}

const HEAD_FIELDS = ["municipality", "contact", "email", "councilDate"] as const;

function typed(value: string): CellContent {
  return value === "" ? blank : text(value);
}

function placeOf(form: WorkbookDescription, name: string): Omit<Writing, "content"> {
  const defined = form.names.find((candidate) => candidate.name === name);
  const position = defined && parseA1(defined.range.split(":")[0] ?? "");
  if (!defined || !position) throw new MissingNameError(name);
  return { sheet: defined.sheet, ...position };
}

function write(sheet: SheetDescription, { row, column, content }: Writing): SheetDescription {
  const isThere = (cell: CellDescription) => cell.row === row && cell.column === column;
  const before = [...sheet.cells];
  if (before.some(isThere)) {
    return { ...sheet, cells: before.map((cell) => (isThere(cell) ? { ...cell, content } : cell)) };
  }
  const cells = [...before, { row, column, content }];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}
