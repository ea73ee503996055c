/** Earlier days of the round → how each recommendation stood on each of them, and how it stands now. */
import type { Texts } from "../../../../../language";
import type { CellDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import type { Moment } from "../../../../ledger/past";
import { emptyCells, textCell } from "../../../../overview/cell";
import type { Block } from "../../../../overview/flow";
import { dateOnly } from "../../../../overview/localTime";
import { setIn } from "../../reading/setIn";
import { shortTexts } from "../../set/shortTexts";
import { countRecommendation } from "../countFormulas";
import { countCells, type CountRow, countTable } from "../front/countTable";
import { countsBy, type Tally } from "../tally";
import { outcomeOf } from "./development";
import { LAST_COLUMN } from "./grid";

/** Rows that are still read at a glance; of more days only the first and the latest are shown. */
const MOST_ROWS = 160;
const MOST_DAYS = 6;

export interface History {
  readonly days: readonly Moment[];
  /** How many more the overview remembers. */
  readonly hidden: number;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly CountRow[];
  }[];
}

export function historyOf(ledger: Ledger, { recommendations }: Tally, texts: Texts): History {
  const { days } = ledger.past;
  const room = Math.floor(MOST_ROWS / Math.max(1, recommendations.length)) - 1;
  const most = Math.min(MOST_DAYS, Math.max(1, room));
  const shown =
    days.length <= most
      ? days
      : [...days.slice(0, most > 1 ? 1 : 0), ...days.slice(most > 1 ? 1 - most : -1)];
  const shorts = shortTexts(setIn(ledger));
  return {
    days: shown,
    hidden: days.length - shown.length,
    groups: recommendations.map(({ recommendation: { id }, counts }) => ({
      id,
      name: shorts.get(id) ?? id,
      rows: [
        ...shown.map((day): CountRow => ({
          label: dateOnly(day.at, texts),
          counts: countsBy([...day.said.values()].map((said) => outcomeOf(said.get(id)))),
          count: null,
        })),
        { label: texts.overview.development.now, counts, count: (status) => countRecommendation(id, status) },
      ],
    })),
  };
}

export function historyBlocks({ groups, hidden }: History): readonly Block[] {
  return groups.map(({ id, rows }, index) => ({
    name: `history ${id}`,
    heights: [...(index === 0 ? [26, ...(hidden > 0 ? [16] : []), 28] : []), 15, ...rows.map(() => 12.5)],
  }));
}

export function drawHistory(
  sheet: string,
  { groups, hidden }: History,
  rowOf: (block: string) => number,
  texts: Texts,
): readonly CellDescription[] {
  const { history, daysHidden } = texts.overview.development;
  const lead = hidden > 0 ? 2 : 1;
  return groups.flatMap(({ id, name, rows }, index) => {
    const top = rowOf(`history ${id}`);
    const first = index === 0 ? top + lead + 1 : top;
    return [
      ...(index > 0
        ? []
        : [
            textCell(top, 1, "section", history),
            ...emptyCells(top, { from: 2, to: LAST_COLUMN }, "section"),
            ...(hidden > 0 ? [textCell(top + 1, 1, "line", daysHidden(hidden))] : []),
            ...countTable(sheet, top + lead, texts.overview.columns.recommendation, [], true, texts).cells,
          ]),
      textCell(first, 1, "group", name),
      ...rows.flatMap((row, at) => countCells(first + 1 + at, row, true, texts)),
    ];
  });
}
