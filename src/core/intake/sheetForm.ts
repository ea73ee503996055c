/** Turns a sheet into the form that it holds: its rows placed, its columns found; or into nothing. */
import { HEAD_NAMES } from "../marks/marks";
import { displayText } from "./displayText";
import { type Columns, findColumns } from "./findColumns";
import { type Placement, matchRow } from "./matchRow";
import type { Field, FormLayout } from "./formLayout";
import { type Marks, namedOn } from "./readMarks";
import { type RowEvidence, rowsOf } from "./rowEvidence";
import { cellAt, mergeAt, type SeenCell, type SheetView } from "./sheetView";
import type { Position } from "../../workbook/address";

export type Placed = Extract<Placement, { kind: "placed" }>;

export interface PlacedRow {
  readonly form: SheetForm;
  readonly evidence: RowEvidence;
  readonly placement: Placed;
}

export interface SheetForm {
  readonly view: SheetView;
  /** That each item is answered in, from left to right. */
  readonly fields: readonly Field[];
  readonly columns: Columns;
  readonly placed: readonly { readonly evidence: RowEvidence; readonly placement: Placed }[];
  readonly doubtful: readonly { readonly evidence: RowEvidence; readonly candidates: readonly string[] }[];
  /** Those that its rows hold. */
  readonly items: ReadonlySet<string>;
  /** Do names of the workbook lead to this sheet? */
  readonly named: boolean;
}

/** Null when nothing on the sheet shows that it is a form with items of the asked form. */
export function sheetForm(view: SheetView, marks: Marks, form: FormLayout): SheetForm | null {
  const rows = placedRows(view, marks, form);
  return isForm(rows.placed, form) ? formOf(view, marks, rows, form.fields) : null;
}

/** The sheet's rows as those of a form, whether it is one or not. */
export function rowsOnSheet(view: SheetView, marks: Marks, form: FormLayout): SheetForm {
  return formOf(view, marks, placedRows(view, marks, form), form.fields);
}

type PlacedRows = Pick<SheetForm, "placed" | "doubtful">;

function placedRows(view: SheetView, marks: Marks, form: FormLayout): PlacedRows {
  const placed: PlacedRows["placed"][number][] = [];
  const doubtful: PlacedRows["doubtful"][number][] = [];
  for (const evidence of rowsOf(view, marks, form)) {
    const placement = matchRow(evidence);
    if (placement.kind === "placed") placed.push({ evidence, placement });
    if (placement.kind === "doubtful") doubtful.push({ evidence, candidates: placement.candidates });
  }
  return { placed, doubtful };
}

function formOf(view: SheetView, marks: Marks, rows: PlacedRows, fields: readonly Field[]): SheetForm {
  const evidence = rows.placed.map((row) => row.evidence);
  return {
    view,
    fields,
    columns: findColumns([view], evidence, fields),
    ...rows,
    items: new Set(rows.placed.map(({ placement }) => placement.item)),
    named: marks.namedSheets.has(view.sheet.name.toLowerCase()),
  };
}

/**
 * A name, a hidden mark or one exact text shows that a sheet is a form. Similar texts show it when there
 * are two, numbers alone when most of the set's are there and statuses beside them: any column of figures holds
 * 1.1 and 1.2.
 */
export function isForm(
  rows: SheetForm["placed"],
  { items: { length: size }, fields }: Pick<FormLayout, "items" | "fields">,
): boolean {
  const sure = rows.some(({ placement: { way, exact } }) => exact || way === "name" || way === "id");
  if (sure || rowsWithText(rows) >= Math.min(2, size)) return true;
  return rows.length * 2 > size && rows.some(({ evidence }) => isAnswered(evidence, fields));
}

/** Does a value stand in the row that is a word or a sign of its own? A dash stands in any table. */
function isAnswered({ view, row }: RowEvidence, [key]: readonly Field[]): boolean {
  const cells = view.rows.get(row) ?? [];
  return cells.some(
    ({ written }) => written.isChoice && key?.choice?.isCommon(written.reading.reading) === false,
  );
}

/** How many of them show a text that is, or reads like, a recommendation's. */
export function rowsWithText(rows: SheetForm["placed"]): number {
  return rows.filter(({ evidence }) => evidence.text !== null).length;
}

/** The cell that holds the recommendation's text in a row, whatever somebody has made of it; null where it is blank. */
export function textCell(form: SheetForm, evidence: RowEvidence): SeenCell | null {
  const column = textColumn(form, evidence);
  return column === null ? null : cellAt(form.view, { row: evidence.row, column });
}

/** Where the recommendation's text stands in a row, or stood; null where there is no place for it. */
export function textColumn({ columns }: SheetForm, { text, number }: RowEvidence): number | null {
  const column = text?.column ?? columns.text;
  return column === null || column === number?.column || column >= firstColumn(columns) ? null : column;
}

/** Where the answers begin. */
export function firstColumn({ fields }: Columns): number {
  const [first = Infinity] = fields.values();
  return first;
}

/** Where one of the row's fields stands: by its own name where that leads to the row, else by column. */
export function answerPosition(row: PlacedRow, field: string): Position {
  return { row: row.evidence.row, column: answerColumn(row, field) };
}

/** @throws when the form has no such field: a mistake of ours */
export function answerColumn({ form, evidence, placement }: PlacedRow, field: string): number {
  const own = evidence.names.find((name) => name.field === field && name.item === placement.item);
  const column = own && !form.columns.moved ? own.column : form.columns.fields.get(field);
  if (column === undefined) throw new Error(`The form has no field ${field}.`);
  return column;
}

/**
 * The cell that shows at a position: itself, or the first cell of a merged area that runs down to it. An
 * area that comes in from another column shows something else's text; what a program has merged over without
 * clearing it is still there.
 */
export function shownAt(view: SheetView, position: Position): SeenCell | null {
  const merge = mergeAt(view, position);
  return cellAt(view, merge?.from.column === position.column ? merge.from : position);
}

/** What is written in the row's fields, to tell whether two rows say the same; "" where nothing is. */
export function contentOf(row: PlacedRow): string {
  const texts = row.form.fields.map(({ name }) =>
    displayText(shownAt(row.form.view, answerPosition(row, name))).trim(),
  );
  return texts.every((text) => text === "") ? "" : texts.join("\n");
}

/** What stands where the workbook's names say that the head's field is, on this sheet. */
export function headField(view: SheetView, marks: Marks, field: keyof typeof HEAD_NAMES): SeenCell | null {
  const [cell] = namedOn(marks.names, HEAD_NAMES[field], view.sheet.name);
  return cell ? shownAt(view, cell) : null;
}
