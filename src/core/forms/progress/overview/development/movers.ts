/** What is compared → the list of those that have moved, each from what to what. */
import type { Texts } from "../../../../../language";
import { quoted } from "../../../../../workbook/content";
import { toA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { byName } from "../../../../overview/byName";
import { cell, liveCell, textCell } from "../../../../overview/cell";
import type { Block } from "../../../../overview/flow";
import { counted, filled, joined, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import { dateOnly } from "../../../../overview/localTime";
import { dataKey } from "../dataColumns";
import type { RemarkRows } from "../remarksSheet";
import { statusWords } from "../statusWords";
import type { Compared } from "./comparisons";
import type { Move } from "./development";
import { across, FIRST_FIGURE, heightOf, LINE_HEIGHT } from "./grid";
import { type Movement, MOVEMENTS } from "./movement";
import type { MovementTable } from "./movementTable";
import { comparedLabel } from "./words";

/** What is listed; all others are as they were, or have no answer on one side to move from or to. */
export const MOVED = ["better", "worse", "participation"] as const satisfies readonly Movement[];

const STAYED = MOVEMENTS.filter((movement) => !MOVED.some((one) => one === movement));

/** More would be pages: then the municipalities are named alone, and from what to what stands in Data. */
const MOST_ONE_BY_ONE = 60;

interface Group {
  readonly one: Compared;
  readonly moves: readonly Move[];
}

export interface Movers {
  readonly groups: readonly Group[];
  readonly listed: number;
  readonly oneByOne: boolean;
}

export function moversOf(compared: readonly Compared[]): Movers {
  const groups = compared
    .map((one) => ({ one, moves: MOVED.flatMap((movement) => movesOf(one, movement)) }))
    .filter(({ moves }) => moves.length > 0);
  const listed = groups.reduce((sum, { moves }) => sum + moves.length, 0);
  return { groups, listed, oneByOne: listed <= MOST_ONE_BY_ONE };
}

/** By name. */
export function movesOf({ moves }: Pick<Compared, "moves">, movement: Movement): readonly Move[] {
  const own = moves.filter((one) => one.movement === movement);
  const people = byName(own.map(({ municipality }) => municipality));
  return people.flatMap(({ code }) => own.filter((one) => one.municipality.code === code));
}

/** A line for each municipality, or for each direction where they are many. */
function linesOf({ one, moves }: Group, oneByOne: boolean, texts: Texts): readonly (Move | string)[] {
  if (oneByOne) return moves;
  return MOVED.flatMap((movement) => {
    const names = movesOf(one, movement).map(({ municipality }) => municipality.name);
    return names.length === 0
      ? []
      : [`${texts.overview.development.movements[movement]}: ${names.join(", ")}`];
  });
}

export function moversBlocks(name: string, { groups, oneByOne }: Movers, texts: Texts): readonly Block[] {
  return [
    { name, heights: [LINE_HEIGHT + 4] },
    ...groups.map((group) => ({
      name: `${name} ${keyOf(group)}`,
      heights: [
        18,
        ...linesOf(group, oneByOne, texts).map((line) =>
          typeof line === "string" ? heightOf(line) : LINE_HEIGHT + 1.5,
        ),
      ],
    })),
    { name: `${name} end`, heights: [14] },
  ];
}

export interface MoversPlace {
  readonly rowOf: (block: string) => number;
  readonly table: MovementTable;
  /** Where the sheet of movements has a municipality's sign. */
  readonly sign: (one: Compared, move: Move) => string;
  readonly remarkRows: RemarkRows;
  readonly madeAt: string;
}

export function drawMovers(
  name: string,
  movers: Movers,
  place: MoversPlace,
  texts: Texts,
): { readonly cells: readonly CellDescription[]; readonly merges: readonly string[] } {
  const { groups, oneByOne } = movers;
  const cells: CellDescription[] = [liveCell(place.rowOf(name), 1, "line", lead(movers, place, texts))];
  const merges: string[] = [];
  for (const group of groups) {
    const top = place.rowOf(`${name} ${keyOf(group)}`);
    cells.push(textCell(top, 1, "group", comparedLabel(group.one, texts)));
    for (const [index, line] of linesOf(group, oneByOne, texts).entries()) {
      const row = top + 1 + index;
      if (typeof line === "string") {
        cells.push(textCell(row, 1, "saying", line));
        merges.push(across(row));
      } else {
        cells.push(...moverCells(row, group.one, line, place, texts));
      }
    }
  }
  return { cells, merges };
}

function moverCells(
  row: number,
  one: Compared,
  move: Move,
  { sign, remarkRows }: MoversPlace,
  texts: Texts,
): readonly CellDescription[] {
  const { municipality, before, now, movement } = move;
  const names = statusWords(texts);
  const key = dataKey(municipality.code, one.now.id);
  const remark = remarkRows.get(key);
  const status: Live<string> = {
    expression: `INDEX(Data[status],MATCH(${quoted(key)},Data[key],0))`,
    value: names[now],
  };
  return [
    remark === undefined
      ? textCell(row, 1, "sayer", municipality.name)
      : cell(row, 1, "sayerLink", {
          kind: "link",
          text: municipality.name,
          sheet: texts.overview.sheets.remarks,
          range: toA1(remark),
        }),
    liveCell(row, 2, "sayer", movementWord(sign(one, move), movement, texts)),
    liveCell(row, FIRST_FIGURE, "sayer", joined(words(`${names[before]} → `), status)),
  ];
}

/** The sign's word, as it follows a correction. */
function movementWord(sign: string, movement: Movement, texts: Texts): Live<string> {
  const { signs, movements } = texts.overview.development;
  return {
    expression: MOVEMENTS.reduceRight(
      (otherwise, one) => `IF(${sign}=${quoted(signs[one])},${quoted(movements[one])},${otherwise})`,
      quoted(""),
    ),
    value: movements[movement],
  };
}

/** How many have moved and how many not; and that the list is of its day, once Data has been corrected. */
function lead({ listed }: Movers, { table, madeAt }: MoversPlace, texts: Texts): Live<string> {
  const { moved, stayed } = texts.overview.development;
  const count = table.sum(MOVED);
  const corrected = filled(texts.overview.attention.corrected, {
    count,
    listed: { expression: String(listed), value: listed },
    date: words(dateOnly(madeAt, texts)),
  });
  return joined(
    counted(moved, { ...count, expression: `(${count.expression})` }),
    counted(stayed, { ...table.sum(STAYED), expression: `(${table.sum(STAYED).expression})` }),
    { expression: `IF(${count.expression}=${listed},""," "&${corrected.expression})`, value: "" },
  );
}

const keyOf = ({ one }: Group) => `${one.now.id}|${one.before.id}`;
