/** What the overview remembers for the next merge: every return, every decision and every earlier moment, on a very hidden sheet. */
import { sheet } from "../look/sheet";
import * as v from "valibot";
import { anew } from "../../workbook/anew";
import { text } from "../../workbook/content";
import type { CellDescription, SheetDescription } from "../../workbook/description";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";
import type { AnswerRecord, FormLayout } from "../intake/formLayout";
import { internReturns } from "../intake/internReturns";
import type { Return } from "../intake/return";
import type { Ledger } from "../ledger/ledger";
import type { EarlierRound, Moment, Past } from "../ledger/past";
import type { Decision } from "../ledger/secretariat";
import { DAY, parseDay, parseRound, pastRows, ROUND, within } from "./pastRecord";
import { newRecording, parseAnswer, parseJson, parseRecord, pieces } from "./returnRecord";

/** Column A says what the row holds, the following ones hold it. */
const RETURN = "return";
const DECISION = "decision";
/** Column B holds the number by which returns refer to it. */
const REMARK = "remark";
const ANSWER = "answer";

export const RECORD_SHEET = "_fremdrift_record";

/** Rejected files hold no return; all others are kept, also those that a newer one took the place of. */
export function recordSheet({ asRead, secretariat, past, set: { record } }: Ledger): SheetDescription {
  const kept = new Map(
    asRead.filter(({ standing }) => standing !== "rejected").map((one) => [keyOf(one), one]),
  );
  const returns = [...kept.values()];
  return sheet({
    name: RECORD_SHEET,
    visibility: "veryHidden",
    gridlines: true,
    columns: [],
    cells: anew(() => cellsOf(rowsOf(returns, secretariat.decisions, past, record))),
    // Nobody looks at it, and every return would have to be recorded twice.
    lastCell: "untold",
  });
}

function* rowsOf(
  returns: readonly Return[],
  decisions: readonly Decision[],
  past: Past,
  record: AnswerRecord,
): Generator<readonly string[]> {
  const recording = newRecording(record);
  for (const one of returns) yield [RETURN, ...recording.rowOf(one)];
  for (const [number, cells] of recording.answers().entries()) yield [ANSWER, String(number), ...cells];
  for (const [number, remark] of recording.remarks().entries()) {
    yield [REMARK, String(number), ...pieces(remark)];
  }
  for (const decision of decisions) yield [DECISION, ...pieces(JSON.stringify(decision))];
  yield* pastRows(past);
}

function* cellsOf(rows: Iterable<readonly string[]>): Generator<CellDescription> {
  let down = 0;
  for (const row of rows) {
    down += 1;
    for (const [right, piece] of row.entries()) {
      yield { row: down, column: right + 1, content: text(piece) };
    }
  }
}

export interface Recorded {
  readonly returns: readonly Return[];
  readonly decisions: readonly Decision[];
  readonly past: Past;
  /** Rows that somebody has altered so that they say nothing any more. */
  readonly lost: number;
}

/** Reads the record sheet, by whatever visibility a program has given it. @param record how the form's answers are kept */
export function readRecord(
  snapshot: WorkbookSnapshot,
  { record }: Pick<FormLayout, "record">,
): Recorded | null {
  const sheet = snapshot.sheets.find(({ name }) => name === RECORD_SHEET);
  if (!sheet) return null;
  const returns: Return[] = [];
  const held = internReturns();
  const decisions: Decision[] = [];
  const rounds: EarlierRound[] = [];
  const days: Moment[] = [];
  let lost = 0;
  const rows = textRows(sheet);
  const remarks = new Map(numbered(rows, REMARK, (cells) => cells.join("")));
  const answers = new Map(numbered(rows, ANSWER, (cells) => parseAnswer(cells, record)));
  for (const [kind = "", ...cells] of rows) {
    if (kind === REMARK || kind === ANSWER) continue;
    const one = kind === RETURN ? parseRecord(cells, { remarks, answers }) : null;
    const decision = kind === DECISION ? parseDecision(cells) : null;
    const round = kind === ROUND ? parseRound(cells) : null;
    const day = kind === DAY ? parseDay(cells) : null;
    if (one) returns.push(held(one));
    else if (decision) decisions.push(decision);
    else if (round) rounds.push(round);
    else if (day) days.push(day);
    else lost += 1;
  }
  const kept = within(rounds, days);
  return { returns, decisions, past: kept.past, lost: lost + kept.lost };
}

/** Rows of one kind by their numbers; those that say nothing any more are left out. */
function numbered<Read>(
  rows: readonly (readonly string[])[],
  wanted: string,
  read: (cells: readonly string[]) => Read | null,
): readonly (readonly [number, Read])[] {
  return rows.flatMap(([kind, number, ...cells]) => {
    const known = kind === wanted ? read(cells) : null;
    return known === null ? [] : [[Number(number), known] as const];
  });
}

/** The same bytes may be a return from each of two municipalities, where only the file name tells whose. */
function keyOf(one: Return): string {
  return [one.file.sha256, ...one.municipalities].join(" ");
}

function textRows(sheet: SheetSnapshot): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(displayText(cell));
    rows.set(cell.row, row);
  }
  return [...rows.values()];
}

const decisionSchema = v.object({
  file: v.string(),
  countsFor: v.array(v.string()),
  chosenOver: v.array(v.string()),
});

function parseDecision(cells: readonly string[]): Decision | null {
  const parsed = v.safeParse(decisionSchema, parseJson(cells.join("")));
  return parsed.success ? parsed.output : null;
}
