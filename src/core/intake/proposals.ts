/** What is seen of a file → the proposals in the form's last part, and the rest, in which they are no longer in the way. */
import { LANGUAGES } from "../../language";
import { placeText } from "../../workbook/place";
import { PROPOSAL_MARK } from "../marks/marks";
import { comparable } from "../text/comparable";
import { saidText } from "./displayText";
import type { Proposal } from "./return";
import { cellsWhere, placeIn, type SeenCell, type SeenRow, type SheetView } from "./sheetView";

export interface SeenProposals {
  readonly proposals: readonly Proposal[];
  /** As before where there are none: what stands in the part and is no proposal is somebody's own words. */
  readonly views: readonly SheetView[];
}

/** So many rows stand ready in a form that has lost its marks. */
const USUAL_ROWS = 5;
/** So many rows above its headings, the part says what it is. */
const TITLE_ABOVE = 3;
/** Whoever writes more than this does not fill in a form. */
const MOST = 200;

const KEYS = ["theme", "text", "reason"] as const;
type Columns = Readonly<Record<(typeof KEYS)[number], number>>;

/** By its headings, and the mark beside them or the title above: a table of one's own with such headings is not meant. */
export function seenProposals(views: readonly SheetView[]): SeenProposals {
  const found = views.map((view) => onSheet(view));
  const proposals = found.flatMap((one) => one?.proposals ?? []);
  if (proposals.length === 0 || proposals.length > MOST) return { proposals: [], views };
  return { proposals, views: views.map((view, index) => found[index]?.view ?? view) };
}

function onSheet(
  view: SheetView,
): { readonly proposals: readonly Proposal[]; readonly view: SheetView } | null {
  const part = partOn(view);
  if (!part) return null;
  const proposals: Proposal[] = [];
  const rows = new Map(view.rows);
  for (const [row, cells] of part.rows) {
    const said = KEYS.map((key) => cells.find(({ column }) => column === part.columns[key]) ?? null);
    const [theme, text, reason] = said.map((cell) => saidText(cell).trim());
    // What nobody sees is not passed on unseen, what is crossed out is withdrawn, and a reason alone proposes nothing.
    if (!text || said.some((cell) => cell?.hidden !== undefined || cell?.struck === true)) continue;
    const place = placeText(placeIn(view, { row, column: part.columns.text }));
    proposals.push({ theme: theme ?? "", text, reason: reason ?? "", cell: place });
    rows.set(row, withoutTexts(cells, said));
  }
  return { proposals, view: { ...view, rows } };
}

interface Part {
  readonly columns: Columns;
  /** Below its headings. */
  readonly rows: readonly (readonly [number, SeenRow])[];
}

function partOn(view: SheetView): Part | null {
  for (const [row, cells] of view.rows) {
    const columns = columnsIn(cells);
    if (columns && (isMarked(cells) || isTitled(view, row))) return { columns, rows: rowsBelow(view, row) };
  }
  return null;
}

const HEADINGS = Object.values(LANGUAGES).map(({ form }) =>
  KEYS.map((key) => comparable(form.proposals.columns[key])),
);

function columnsIn(cells: SeenRow): Columns | null {
  for (const headings of HEADINGS) {
    const [theme, text, reason] = headings.map(
      (heading) => cells.find(({ written }) => written.comparable === heading)?.column,
    );
    if (theme !== undefined && text !== undefined && reason !== undefined) return { theme, text, reason };
  }
  return null;
}

function isMarked(cells: SeenRow): boolean {
  return cells.some(({ written }) => written.text === PROPOSAL_MARK);
}

const TITLES: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).map(({ form }) => comparable(form.proposals.title)),
);

function isTitled(view: SheetView, head: number): boolean {
  return cellsWhere(view, ({ written }) => TITLES.has(written.comparable)).some(
    ({ row }) => row < head && row >= head - TITLE_ABOVE,
  );
}

/** The marked ones and those between; without marks as many as usual; and what goes on below without a gap. */
function rowsBelow(view: SheetView, head: number): Part["rows"] {
  const below = [...view.rows].filter(([row]) => row > head);
  const marked = below.filter(([, cells]) => isMarked(cells)).map(([row]) => row);
  let last = marked.length > 0 ? Math.max(...marked) : head + USUAL_ROWS;
  const part: (readonly [number, SeenRow])[] = [];
  for (const [row, cells] of below) {
    if (row > last + 1 || cells.some(isOfForm)) break;
    if (row === last + 1 && !cells.some(({ written }) => written.isFilled)) break;
    part.push([row, cells]);
    last = Math.max(last, row);
  }
  return part;
}

/** Rows of the form itself may have been moved below it. */
function isOfForm({ written }: SeenCell): boolean {
  return written.rowMark !== null || (written.printed && written.isLong && written.text !== PROPOSAL_MARK);
}

/** A note to a proposal is still there to be told. */
function withoutTexts(cells: SeenRow, said: readonly (SeenCell | null)[]): SeenRow {
  return cells.flatMap((cell) => {
    if (!said.includes(cell) && cell.written.text !== PROPOSAL_MARK) return [cell];
    return cell.notes === undefined
      ? []
      : [{ ...cell, value: { kind: "blank" as const }, written: cell.written.part("") }];
  });
}
