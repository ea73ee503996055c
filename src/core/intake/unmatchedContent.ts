/** Finds everything that a municipality wrote outside the answer cells, so that nothing of it is lost. */
import type { CellSnapshot } from "../../workbook/snapshot";
import type { Place } from "../../workbook/place";
import { type Finding, finding, plainFinding } from "../findings/finding";
import { displayText, saidText } from "./displayText";
import type { FormTexts } from "./formTexts";
import { groupedBy } from "./groupedBy";
import type { DoubtfulRow } from "./matchItems";
import { numbersSummary } from "./numbersSummary";
import { type OwnWords, ownWordsFindings } from "./ownWords";
import { quotation } from "./quotation";
import { answerColumn, firstColumn, type PlacedRow, type SheetForm, textColumn } from "./sheetForm";
import { cellsWhere, placeIn, type SeenCell, type SheetView } from "./sheetView";
import { isWord } from "./wordForm";
import { isOurText } from "./wordTexts";
import type { CellText } from "./cellText";

export interface WholeReturn {
  readonly views: readonly SheetView[];
  readonly chosen: readonly SheetForm[];
  readonly others: readonly SheetForm[];
  /** Rows that already have a finding which quotes them. */
  readonly doubtful: readonly DoubtfulRow[];
  /** The head's fields. */
  readonly head: ReadonlySet<CellSnapshot>;
  readonly texts: FormTexts;
  /** Is this the name of a municipality or a jobcentre? The guide repeats the one that the form was made for. */
  readonly isMunicipality: (text: string) => boolean;
}

const OWN_CODES = { sheet: "own-sheet", table: "own-table", text: "text-outside-tables" } as const;

/** More findings than this on one sheet are no longer read one by one. */
const MOST_FINDINGS = 200;

export function unmatchedContent(whole: WholeReturn): readonly Finding[] {
  const forms = new Map([...whole.chosen, ...whole.others].map((form) => [form.view, form]));
  const chosen = new Set(whole.chosen);
  const doubted = groupedBy(whole.doubtful, ({ form }) => form);
  return whole.views.flatMap((view) => {
    const form = forms.get(view);
    const found = form ? besideForm(form, doubted.get(form) ?? [], whole) : onOtherSheet(view, whole);
    const all = condensed([...found, ...notes(view, form), ...boxes(view), ...hiddenTexts(view, form)], view);
    return form && chosen.has(form) ? all : all.map(away);
  });
}

/** Away from the form's own sheet, a cell alone does not say where it is. */
function away(one: Finding): Finding {
  return one.place ? { ...one, place: { ...one.place, elsewhere: true } } : one;
}

function besideForm(
  form: SheetForm,
  doubtful: readonly DoubtfulRow[],
  { head, texts, isMunicipality }: WholeReturn,
): readonly Finding[] {
  const placed = new Map(form.placed.map((row) => [row.evidence.row, row] as const));
  const doubted = new Map(doubtful.map((row) => [row.evidence.row, row] as const));
  const isPrinted = printedOn(form, texts);
  const isOwn = (cell: SeenCell) => !head.has(cell) && !isPrinted(cell);
  const words: OwnWords[] = [];
  for (const [row, all] of form.view.rows) {
    const cells = all.filter(isInQuestion);
    if (cells.length === 0) continue;
    const known = placed.get(row);
    const evidence = known?.evidence ?? doubted.get(row)?.evidence;
    if (!evidence) {
      const own = cells.filter(isOwn);
      // A line that names nothing but the municipality has told whose form it is.
      if (!own.every((cell) => isMunicipality(displayText(cell)))) words.push({ cells: own });
      continue;
    }
    const answer: PlacedRow | null = known ? { form, evidence, placement: known.placement } : null;
    const read = [
      ...form.fields.map(({ name }) => (answer ? answerColumn(answer, name) : form.columns.fields.get(name))),
      textColumn(form, evidence),
      evidence.number?.column,
    ];
    const own = cells.filter((cell) => !read.includes(cell.column) && isOwn(cell));
    if (own.length > 0) words.push({ cells: own, beside: known?.placement.item ?? null });
  }
  return ownWordsFindings(form.view, words);
}

/** Most cells are blank or hold what the form prints there: that needs no closer look. */
function isInQuestion({ written }: SeenCell): boolean {
  return written.isFilled && (!written.printed || isShort(written));
}

/** Short texts are printed too, but anybody may write them. */
function isShort({ text }: CellText): boolean {
  return text.trim().length < 4;
}

/** What the form itself has printed: texts, numbers to the left, the check column, hidden marks. */
function printedOn(form: SheetForm, texts: FormTexts): (cell: SeenCell) => boolean {
  const check = checkColumn(form, texts);
  const heads = new Set(
    cellsWhere(form.view, ({ written }) => written.heading === form.fields[0]?.name).map(({ row }) => row),
  );
  return (cell) => {
    const { written } = cell;
    if (written.rowMark) return true;
    if (cell.column === check && (cell.formula !== undefined || texts.isVerdict(written))) return true;
    const isLeft = cell.column <= (form.columns.text ?? firstColumn(form.columns) - 1);
    const isOurs = isWord(form.view) ? isOurText(written, texts) : texts.has(written);
    return (isOurs && (!isShort(written) || isLeft)) || (isLeft && heads.has(cell.row) && isOneWord(cell));
  };
}

/** Such as "Anbefaling" over the texts, in the row where the answers' columns have their headings. */
function isOneWord(cell: SeenCell): boolean {
  return /^\S{1,20}$/.test(displayText(cell).trim());
}

/** The column where most rows hold a formula or one of the check's words, whoever moved it. */
function checkColumn({ placed, columns, view }: SheetForm, texts: FormTexts): number | null {
  const counts = new Map<number, number>();
  const known: readonly (number | null)[] = [...columns.fields.values(), columns.text];
  for (const { evidence } of placed) {
    for (const cell of view.rows.get(evidence.row) ?? []) {
      const { column, written } = cell;
      if (known.includes(column)) continue;
      if (texts.isVerdict(written)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** Rows added to the form's own guide are quoted one by one; a sheet of their own as a whole. */
function onOtherSheet(view: SheetView, whole: WholeReturn): readonly Finding[] {
  if (isWord(view)) return inWord(view, whole);
  const { texts, isMunicipality } = whole;
  const summary = numbersSummary(
    view,
    whole.views.map(({ sheet }) => sheet.name),
  );
  const own = cellsWhere(
    view,
    (cell) => cell.written.isFilled && !texts.has(cell.written) && !summary.has(cell),
  );
  if (own.length === 0) return [];
  if (own.length * 2 < cellsWhere(view, ({ written }) => written.isFilled).length) {
    const ours = new Set(own);
    const words = [...view.rows.values()].flatMap((cells) => {
      const ownCells = cells.filter((cell) => ours.has(cell) && !isMunicipality(displayText(cell)));
      return ownCells.length > 0 ? [{ cells: ownCells }] : [];
    });
    return ownWordsFindings(view, words);
  }
  const [first] = own;
  return [ownSheet(view, first ? placeIn(view, first) : null, own.map(saidText))];
}

/** The text outside the tables as a whole, and each table that is not part of the form. */
function inWord(view: SheetView, { texts, head, isMunicipality }: WholeReturn): readonly Finding[] {
  const own = cellsWhere(
    view,
    (cell) =>
      cell.written.isFilled &&
      !head.has(cell) &&
      !isOurText(cell.written, texts) &&
      !isMunicipality(cell.written.text),
  );
  const [first] = own;
  return first ? [ownSheet(view, placeIn(view, first), own.map(saidText))] : [];
}

function ownSheet({ sheet }: SheetView, place: Place | null, texts: readonly string[]): Finding {
  const parameters = { sheet: sheet.name, ...quotation(texts) };
  return finding(OWN_CODES[sheet.word?.kind ?? "sheet"], { place }, parameters);
}

/** Thousands of rows that do not belong to the form become one finding. */
function condensed(found: readonly Finding[], view: SheetView): readonly Finding[] {
  if (found.length <= MOST_FINDINGS) return found;
  const rest = found.slice(MOST_FINDINGS);
  const texts = rest.map(({ parameters }) => ("text" in parameters ? parameters.text : ""));
  return [...found.slice(0, MOST_FINDINGS), ownSheet(view, rest[0]?.place ?? null, texts)];
}

function notes(view: SheetView, form: SheetForm | undefined): readonly Finding[] {
  const rows = new Map(form?.placed.map((row) => [row.evidence.row, row] as const));
  const noted = cellsWhere(view, (cell) => cell.notes !== undefined);
  return noted.flatMap((cell) => {
    const written = (cell.notes ?? []).filter((note) => note.trim() !== "");
    if (written.length === 0) return [];
    const item = rows.get(cell.row)?.placement.item ?? null;
    const at = { place: placeIn(view, cell), item };
    return [finding("cell-note", at, { text: written.join("\n") })];
  });
}

/** What nobody sees is not published unseen; that it is there is said. */
function hiddenTexts(view: SheetView, form: SheetForm | undefined): readonly Finding[] {
  const rows = new Map(form?.placed.map((row) => [row.evidence.row, row] as const));
  return cellsWhere(view, ({ hidden }) => hidden !== undefined).map((cell) => {
    const item = rows.get(cell.row)?.placement.item ?? null;
    const code = cell.hidden === "read" ? "text-hidden-read" : "text-hidden";
    return plainFinding(code, { place: placeIn(view, cell), item });
  });
}

function boxes(view: SheetView): readonly Finding[] {
  return (view.sheet.boxes ?? []).map((box) => {
    const at = { place: placeIn(view, box) };
    const { text, control } = box;
    if (!control) return finding("text-box", at, { text });
    const { kind, chosen } = control;
    return finding("form-control", at, { text, kind, ...(chosen === null ? {} : { ticked: chosen }) });
  });
}
