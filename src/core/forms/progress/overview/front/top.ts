/** Set, date and figures → the head of the front page: what it is, and who has answered. */
import type { Texts } from "../../../../../language";
import { toA1 } from "../../../../../workbook/address";
import { quoted } from "../../../../../workbook/content";
import type { CellDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { deadlineSentence } from "../../../../round/deadline";
import { liveCell, textCell } from "../../../../overview/cell";
import { constant, counted, filled, joined, plain, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import { dateOnly } from "../../../../overview/localTime";
import type { Tally } from "../tally";
import { totalOf } from "../tally";
import { COUNT_COLUMN, LABEL_COLUMN, LAST_COLUMN, TOTAL_COLUMN } from "./columns";
import type { CountTable } from "./countTable";
import type { Block } from "../../../../overview/flow";
import { notJoined } from "../../../../ledger/notJoined";
import { countWhere } from "../countFormulas";
import { statusWords } from "../statusWords";
import { missingRemarks } from "../../../../overview/missingRemarks";
import type { Figures } from "./response";

/** Characters of a sentence on one line across the page. */
const LINE = 125;

export function topBlocks(ledger: Ledger, tally: Tally, madeAt: string, texts: Texts): readonly Block[] {
  const remarks = missingRemarks(ledger, texts);
  const free = notJoined(ledger);
  const names = ledger.entries
    .filter(({ state, municipality }) => state !== "accepted" && !free.has(municipality.code))
    .map(({ municipality }) => `${municipality.name}${remarks.get(municipality.code) ?? ""}`)
    .join(", ");
  const linesOf = (sentence: string) => Math.max(1, Math.ceil(sentence.length / LINE));
  const setLines = linesOf(setLine(ledger, madeAt, texts));
  const missingLines = linesOf(`${texts.overview.missingNames} ${names}${apartNames(tally, texts)}`);
  return [
    // The last line is empty until somebody has to look at something; it must have room for it then.
    { name: "head", heights: [30, 18 * setLines, 24, 16 * missingLines, 18] },
  ];
}

export function drawHead(
  row: number,
  ledger: Ledger,
  madeAt: string,
  figures: Figures,
  municipalities: readonly CountTable[],
  tally: Tally,
  texts: Texts,
): { readonly cells: readonly CellDescription[]; readonly merges: readonly string[] } {
  const { heading, undecided, period } = texts.overview;
  const { from, to } = ledger.set.period;
  const line = (at: number) =>
    `${toA1({ row: at, column: LABEL_COLUMN })}:${toA1({ row: at, column: LAST_COLUMN })}`;
  return {
    cells: [
      textCell(row, LABEL_COLUMN, "title", plain(heading, { period: period(from, to) })),
      textCell(row + 1, LABEL_COLUMN, "subtitle", setLine(ledger, madeAt, texts)),
      liveCell(row + 2, LABEL_COLUMN, "lead", joined(haveAnswered(figures, texts), shareOf(figures, texts))),
      liveCell(
        row + 3,
        LABEL_COLUMN,
        "plain",
        joined(
          missingNames(figures, municipalities, tally, missingRemarks(ledger, texts), texts),
          ...(figures.apart ? [words(apartNames(tally, texts))] : []),
        ),
      ),
      liveCell(
        row + 4,
        LABEL_COLUMN,
        "alert",
        joined(words(counted(undecided, constant(undecidedOf(ledger))).value), unknownStatus(figures, texts)),
      ),
    ],
    merges: [row + 1, row + 3, row + 4].map(line),
  };
}

function setLine({ set }: Ledger, madeAt: string, texts: Texts): string {
  const { setLine: line, madeLine } = texts.overview;
  const about = `${plain(line, { body: set.body, title: set.title })} · ${plain(madeLine, { date: dateOnly(madeAt, texts) })}`;
  return set.deadline === null
    ? about
    : `${about} · ${deadlineSentence(set.deadline, madeAt.slice(0, 10), texts)}`;
}

/** "27 af 29 kommuner har svaret" */
export function haveAnswered({ asked, answered }: Figures, texts: Texts): Live<string> {
  return counted(texts.overview.answered, asked, { asked, answered });
}

/** " (93 %)"; nothing while nobody is asked. */
function shareOf({ asked, answered }: Figures, texts: Texts): Live<string> {
  const percent: Live<number> = {
    expression: `ROUND(100*${answered.expression}/${asked.expression},0)`,
    value: asked.value === 0 ? 0 : Math.round((100 * answered.value) / asked.value),
  };
  const share = filled(texts.overview.share, { percent });
  return {
    expression: `IF(${asked.expression}=0,"",${share.expression})`,
    value: asked.value === 0 ? "" : share.value,
  };
}

/**
 * The names that have not answered, from the cells themselves: the list follows when Data is corrected.
 *
 * @param remarks by code what stands behind a name
 */
function missingNames(
  { missing }: Figures,
  tables: readonly CountTable[],
  tally: Tally,
  remarks: ReadonlyMap<string, string>,
  texts: Texts,
): Live<string> {
  const { nobodyMissing: nobody, noneMissing, missingNames: lead } = texts.overview;
  // Where another sentence follows, this one ends.
  const end = tally.notJoined.length > 0 ? "." : "";
  const nobodyMissing = tally.notJoined.length > 0 ? noneMissing : nobody;
  const [table] = tables;
  if (!table || table.all.to === 0) return words(nobodyMissing);
  const across = (index: number, column: number) =>
    tables.map((one) => toA1({ row: one.rowAt(index), column })).join("+");
  const one = tally.kinds.length;
  const people = tally.municipalities.slice(0, tally.municipalities.length / one);
  const free = new Set(tally.notJoined.map(({ municipality }) => municipality.code));
  const parts = people.flatMap(({ municipality, counts }, index): readonly Live<string>[] => {
    if (free.has(municipality.code)) return [];
    const cell = toA1({ row: table.rowAt(index), column: LABEL_COLUMN });
    const name = joined(
      { expression: cell, value: municipality.name },
      ...(remarks.has(municipality.code) ? [words(remarks.get(municipality.code) ?? "")] : []),
    );
    return [
      {
        expression: `IF(${across(index, COUNT_COLUMN.missing)}=${across(index, TOTAL_COLUMN)},", "&${name.expression},"")`,
        value: counts.missing === totalOf(counts) ? `, ${name.value}` : "",
      },
    ];
  });
  const names = joined(...parts);
  return {
    expression: `IF(${missing.expression}=0,${words(nobodyMissing).expression},${words(`${lead} `).expression}&MID(${names.expression},3,5000)${end === "" ? "" : `&${quoted(end)}`})`,
    value: missing.value === 0 ? nobodyMissing : `${lead} ${names.value.slice(2)}${end}`,
  };
}

/** " Ikke tilsluttet: Herlev."; nothing where all have joined. */
export function apartNames({ notJoined: apart }: Tally, texts: Texts): string {
  const names = apart.map(({ municipality }) => municipality.name);
  return names.length === 0 ? "" : ` ${texts.overview.apartNames(names)}`;
}

/** What was typed in Data's status column and is none of the words that are counted. */
function unknownStatus({ kinds, apart }: Figures, texts: Texts): Live<string> {
  const totals = [
    ...kinds.map(({ total }) => total.expression),
    ...(apart ? [countWhere({}, statusWords(texts)["not-joined"])] : []),
  ].join("-");
  const unknown: Live<number> = { expression: `(COUNTA(Data[key])-${totals})`, value: 0 };
  return kinds.length === 0 ? words("") : counted(texts.overview.unknownStatus, unknown);
}

/** Files that wait for a person's choice, also those that nobody knows whose they are. */
function undecidedOf({ returns }: Ledger): number {
  return returns.filter(({ state }) => state === "undecided").length;
}
