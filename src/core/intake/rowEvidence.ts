/** Turns a sheet's rows into what each of them says about which recommendation it holds. */
import { answerCellName, EARLIER_MARK } from "../marks/marks";
import { once } from "../sets/once";
import { likenesses as likenessesTo, sameWords, type Likeness } from "./knownTexts";
import type { FormLayout } from "./formLayout";
import { type Marks, namedOn } from "./readMarks";
import { NO_CELLS, type SeenCell, type SeenRow, type SheetView } from "./sheetView";
import type { Work } from "./work";
import type { CellText } from "./cellText";

export interface RowEvidence {
  readonly view: SheetView;
  readonly row: number;
  /** Recommendations whose named answer cells lie in this row, with the column of each cell. */
  readonly names: readonly NamedAnswer[];
  /** What the hidden mark says. */
  readonly mark: Found | null;
  /** What the printed number says. */
  readonly number: Found | null;
  /** The cell that reads most like a recommendation; null where none does. */
  readonly text: { readonly column: number; readonly likenesses: readonly Likeness[] } | null;
  /** Does the row hold a long text that is unlike every recommendation? */
  readonly foreignText: boolean;
}

export interface NamedAnswer {
  readonly item: string;
  readonly field: string;
  readonly column: number;
}

interface Found {
  readonly item: string;
  readonly column: number;
}

/** No form has so many rows; further down, only a recommendation's own words are looked for. */
const MOST_ROWS = 2000;

/** What a row's texts are compared with. */
interface Against {
  readonly form: FormLayout;
  /** May they have been edited? */
  readonly edited: boolean;
}

const comparisons = once((form: FormLayout) => ({
  edited: { form, edited: true } satisfies Against,
  unchanged: { form, edited: false } satisfies Against,
}));

/** The ids by themselves in lower case. */
const idsOf = once(
  ({ items }: FormLayout): ReadonlyMap<string, string> =>
    new Map(items.map(({ id }) => [id.toLowerCase(), id])),
);

/** Only rows that say anything at all are returned, from the top. */
export function rowsOf(view: SheetView, marks: Marks, form: FormLayout): readonly RowEvidence[] {
  const names = namesOnSheet(view.sheet.name.toLowerCase(), marks.names, form);
  const { edited, unchanged } = comparisons(form);
  const found: RowEvidence[] = [];
  let index = 0;
  for (const [row, cells] of rowsFromTop(view, names)) {
    const against = index < MOST_ROWS ? edited : unchanged;
    // Last time's words may read like any recommendation.
    if (cells.some(({ written }) => written.text === EARLIER_MARK)) continue;
    const said = evidence(cells, names.get(row) ?? NO_NAMES, against, view.work);
    index += 1;
    const { mark, number, text, foreignText } = said;
    if (said.names.length === 0 && !mark && !number && !text) continue;
    found.push({ view, row, names: said.names, mark, number, text, foreignText });
  }
  return found;
}

/** Also those in which nothing stands, but to which a name leads. */
function rowsFromTop({ rows }: SheetView, names: NamesByRow): Iterable<readonly [number, SeenRow]> {
  const blank = [...names.keys()].filter((row) => !rows.has(row));
  if (blank.length === 0) return rows;
  return [...rows, ...blank.map((row) => [row, NO_CELLS] as const)].sort(([a], [b]) => a - b);
}

type Said = Omit<RowEvidence, "view" | "row">;

const NO_NAMES: readonly NamedAnswer[] = [];

function evidence(cells: SeenRow, names: readonly NamedAnswer[], against: Against, work: Work): Said {
  const ids = idsOf(against.form);
  const texts = cells.filter(({ value, written }) => value.kind === "text" && written.rowMark === null);
  const text = recommendationIn(texts, against, work);
  const number = numberIn(cells, ids, text?.column ?? null);
  return {
    names,
    mark: markIn(cells, ids, against.form.id),
    number: number ?? (text && numberBefore(text, ids)),
    text,
    foreignText: !text && hasTextBeforeAnswer(texts, names),
  };
}

/** Is there a long text to the left of the first cell that is, or reads like, an answer? */
function hasTextBeforeAnswer(texts: readonly SeenCell[], names: readonly NamedAnswer[]): boolean {
  const firstAnswer = names.reduce((first, { column }) => Math.min(first, column), Infinity);
  for (const { column, written } of texts) {
    if (written.isChoice || firstAnswer <= column) return false;
    if (written.isLong) return true;
  }
  return false;
}

interface ReadText {
  readonly column: number;
  readonly written: CellText;
  readonly likenesses: readonly Likeness[];
}

/** The cell with a recommendation's own words; where there is none, the one that is most like any. */
function recommendationIn(
  texts: readonly SeenCell[],
  { form, edited }: Against,
  work: Work,
): ReadText | null {
  for (const { column, written } of texts) {
    // A text too short to be looked for ("Flygtninge") is an item's own where the form prints it.
    const wording = written.wording ?? (written.printed ? written : null);
    const likenesses = wording ? sameWords(form, wording) : [];
    if (likenesses.length > 0) return { column, written, likenesses };
  }
  if (!edited) return null;
  const read = texts.map(({ column, written }): ReadText => {
    const { wording } = written;
    return { column, written, likenesses: wording ? likenessesTo(form, wording.comparable, work) : [] };
  });
  const best = read.reduce<ReadText | null>(better, null);
  return best && best.likenesses.length > 0 ? best : null;
}

function better(best: ReadText | null, next: ReadText): ReadText {
  return best && (best.likenesses[0]?.similarity ?? 0) >= (next.likenesses[0]?.similarity ?? 0) ? best : next;
}

function markIn(cells: readonly SeenCell[], ids: ReadonlyMap<string, string>, setId: string): Found | null {
  for (const { column, written } of cells) {
    const mark = written.rowMark;
    const item = mark?.setId === setId ? ids.get(mark.item.toLowerCase()) : undefined;
    if (item) return { item, column };
  }
  return null;
}

/** A number of its own to the left of the text. Excel makes a date of a retyped "2.1"; it is read back. */
function numberIn(
  cells: readonly SeenCell[],
  ids: ReadonlyMap<string, string>,
  textColumn: number | null,
): Found | null {
  for (const cell of cells) {
    if (textColumn !== null && cell.column >= textColumn) break;
    const item = ids.get(printedNumber(cell));
    if (item) return { item, column: cell.column };
  }
  return null;
}

/** In lower case. */
function printedNumber({ value, written }: SeenCell): string {
  if (value.kind === "number") return String(value.number);
  if (value.kind === "text") return written.bareNumber;
  const date = value.kind === "date" ? /^\d+-(\d+)-(\d+)/.exec(value.date) : null;
  return date ? `${Number(date[2])}.${Number(date[1])}` : "";
}

/** "2.1 Alle kommuner skal …" in one cell. */
function numberBefore({ column, written }: ReadText, ids: ReadonlyMap<string, string>): Found | null {
  const item = ids.get(written.number?.toLowerCase() ?? "");
  return item ? { item, column } : null;
}

interface AnswerName {
  readonly item: string;
  readonly field: NamedAnswer["field"];
  readonly name: string;
}

const answerNames = once(({ items, fields }: FormLayout): readonly AnswerName[] =>
  items.flatMap(({ id }) =>
    fields.map(({ name: field }) => ({ item: id, field, name: answerCellName(field, id) })),
  ),
);

type NamesByRow = ReadonlyMap<number, readonly NamedAnswer[]>;

function namesOnSheet(sheet: string, names: Marks["names"], form: FormLayout): NamesByRow {
  const byRow = new Map<number, NamedAnswer[]>();
  for (const { item, field, name } of answerNames(form)) {
    for (const cell of namedOn(names, name, sheet)) {
      const answer: NamedAnswer = { item, field, column: cell.column };
      const known = byRow.get(cell.row);
      if (known) known.push(answer);
      else byRow.set(cell.row, [answer]);
    }
  }
  return byRow;
}
