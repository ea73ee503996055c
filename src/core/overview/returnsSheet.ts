/** A ledger → the sheet Svarstatus: who has answered, every file that came in, and what newer answers changed. */
import type { Texts } from "../../language";
import { number, quoted, text } from "../../workbook/content";
import type { CellContent, SheetDescription } from "../../workbook/description";
import type { FormLayout } from "../intake/formLayout";
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import { answersIn, type Fact, MISSING, NOT_JOINED, UNANSWERED } from "../facts/facts";
import { byName } from "./byName";
import { textOrBlank } from "./cell";
import { differencesTable } from "./differencesTable";
import { fittingList } from "./fittingText";
import { filesTable } from "./filesTable";
import { FIRST_HEAD_ROW, listSheet } from "./listSheet";
import type { ListTable } from "./listSheet";
import { content, filled, plain } from "./live";
import { dateAndTime } from "./localTime";
import { reportable } from "./reportable";

export const MUNICIPALITIES_TABLE = "Municipalities";

/** The columns of all three tables on the sheet, one below the other. */
const WIDTHS = [18, 16, 34, 20, 30, 13, 13, 40, 52];

export function returnsSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { sheets, returns, footerPage } = texts.overview;
  const differences = differencesTable(ledger, texts);
  return listSheet({
    name: sheets.returns,
    heading: returns.heading,
    explain: returns.explain,
    widths: WIDTHS,
    unprinted: true,
    foot: { about: `${ledger.set.body} · ${sheets.returns}`, pages: footerPage },
    tables: [
      municipalitiesTable(ledger, texts),
      filesTable(ledger, texts),
      ...(differences.count > 0 ? [differences] : []),
    ],
  });
}

function municipalitiesTable(ledger: Ledger, texts: Texts): ListTable {
  const { municipalities: heads, noMunicipalities } = texts.overview.returns;
  return {
    name: MUNICIPALITIES_TABLE,
    heading: null,
    columns: [
      { head: heads.municipality, style: "listCell" },
      { head: heads.state, style: "listCell" },
      { head: heads.file, style: "listCell" },
      { head: heads.savedBy, style: "listCell" },
      { head: heads.savedAt, style: "listCell" },
      { head: heads.given, style: "listCount" },
      { head: heads.findings, style: "listCount" },
      { head: heads.other, style: "listCell" },
    ],
    count: ledger.entries.length,
    rows: () =>
      mostUrgentFirst(ledger).map((entry, index) =>
        rowOf(
          entry,
          FIRST_HEAD_ROW + 1 + index,
          answersIn(ledger).filter((one) => one.municipality.code === entry.municipality.code),
          ledger.set,
          texts,
        ),
      ),
    nothing: { column: 1, text: noMunicipalities },
  };
}

/** Missing, then those that wait for a person, then those that are in; in each by name. */
function mostUrgentFirst({ entries }: Ledger): readonly LedgerEntry[] {
  const order = new Map(
    byName(entries.map(({ municipality }) => municipality)).map(({ code }, index) => [code, index]),
  );
  const urgency = ({ state, undecided }: LedgerEntry) =>
    state === "missing" ? 0 : state === "undecided" ? 1 : undecided.length > 0 ? 2 : 3;
  return entries.toSorted(
    (a, b) =>
      urgency(a) - urgency(b) ||
      (order.get(a.municipality.code) ?? 0) - (order.get(b.municipality.code) ?? 0),
  );
}

/** Nothing has come, and nothing is owed. */
const isApart = (own: readonly Fact[]) => own.length > 0 && own.every(({ value }) => value === NOT_JOINED);

function rowOf(
  entry: LedgerEntry,
  row: number,
  own: readonly Fact[],
  set: FormLayout,
  texts: Texts,
): readonly CellContent[] {
  const { states, otherStates } = texts.overview.returns;
  const { municipality, state, accepted, undecided, superseded } = entry;
  const counting = accepted ? [accepted] : undecided;
  const others = [
    ...(accepted ? undecided : []).map((one) => plain(otherStates.undecided, { file: one.return.file.name })),
    ...superseded.map((one) => plain(otherStates.superseded, { file: one.return.return.file.name })),
  ];
  const saved = counting.map((one) => one.return.savedAt).filter((time) => time !== null);
  const savers = new Set(counting.map((one) => one.return.savedBy).filter((name) => name !== null));
  return [
    text(municipality.name),
    text(isApart(own) ? texts.overview.cells["not-joined"] : states[state]),
    textOrBlank(fittingList(counting.map((one) => one.return.file.name))),
    textOrBlank(fittingList([...savers])),
    textOrBlank(fittingList(saved.map((time) => dateAndTime(time, texts)))),
    givenCell(row, own, set, texts),
    number(counting.reduce((sum, one) => sum + reportable(one).length, 0)),
    textOrBlank(fittingList(others)),
  ];
}

const NOTHING: ReadonlySet<string> = new Set([UNANSWERED, MISSING, NOT_JOINED]);

/** "11 af 12": answers given of those asked for, counted in Data. */
function givenCell(row: number, own: readonly Fact[], set: FormLayout, texts: Texts): CellContent {
  const given = own.filter(({ value }) => !NOTHING.has(value)).length;
  const all = `COUNTIFS(Data[municipality],$A${row})`;
  const words = set.valueWords(texts);
  const field = set.fields[0]?.name ?? "";
  const free = own.some(({ value }) => value === NOT_JOINED) ? [NOT_JOINED] : [];
  const open = [UNANSWERED, MISSING, ...free].map(
    (value) => `COUNTIFS(Data[municipality],$A${row},Data[${field}],${quoted(words.get(value) ?? "")})`,
  );
  return content(
    filled(texts.overview.returns.givenOf, {
      given: { expression: `(${all}-${open.join("-")})`, value: given },
      asked: { expression: all, value: own.length },
    }),
  );
}
