/** Comparisons → the sheet Udvikling: each recommendation before and now, how many have moved, and who. */
import { printed } from "../../../../look/print";
import { sheet } from "../../../../look/sheet";
import type { Texts } from "../../../../../language";
import { toA1 } from "../../../../../workbook/address";
import type { ChartDescription } from "../../../../../workbook/chart";
import type { CellDescription, SheetDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { emptyCells, inOrder, textCell } from "../../../../overview/cell";
import { type Block, flow } from "../../../../overview/flow";
import { words } from "../../../../overview/live";
import { dateOnly } from "../../../../overview/localTime";
import { years } from "../../../../sets/definition";
import { setIn } from "../../reading/setIn";
import { drawSection, type Section, sectionBlocks, sectionTable } from "../front/section";
import type { RemarkRows } from "../remarksSheet";
import type { Tally } from "../tally";
import { type Compared, comparedByKind, type Comparison } from "./comparisons";
import { across, heightOf, LAST_COLUMN, PAGE, WIDTHS } from "./grid";
import { drawHistory, historyBlocks, historyOf } from "./history";
import { drawMovers, type Movers, moversBlocks, moversOf } from "./movers";
import type { MovementPlaces } from "./movementsSheet";
import { type MovementTable, movementTable, movementTableBlock } from "./movementTable";
import { pairedBars } from "./pairedBars";
import { titleOf } from "./words";
import type { Kind } from "../../set/recommendationSet";

/** A comparison's recommendations of one kind. */
interface Part {
  readonly name: string;
  readonly comparison: Comparison;
  readonly kind: Kind;
  readonly compared: readonly Compared[];
  /** Null where the days' own table has the counts. */
  readonly pairs: Section | null;
  readonly movers: Movers;
}

export interface DevelopmentSheet {
  readonly sheet: SheetDescription;
  /** Where the figures of a comparison stand, for sentences elsewhere. */
  readonly tables: readonly {
    readonly comparison: Comparison;
    readonly kind: Kind;
    readonly table: MovementTable;
  }[];
}

export interface DevelopmentInput {
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly comparisons: readonly Comparison[];
  readonly places: MovementPlaces;
  readonly remarkRows: RemarkRows;
  readonly madeAt: string;
}

// eslint-disable-next-line max-lines-per-function -- one sheet, part by part
export function developmentSheet(input: DevelopmentInput, texts: Texts): DevelopmentSheet {
  const { ledger, tally, comparisons, places, remarkRows, madeAt } = input;
  const own = texts.overview.development;
  const parts = comparisons.map((comparison, index) => partsOf(comparison, index, ledger, texts));
  const history = historyOf(ledger, tally, texts);
  const placed = flow(
    [
      [{ name: "head", heights: [30, heightOf(own.explain), 8] }],
      ...comparisons.flatMap((comparison, index) => [
        ...groupsOf(comparison, index, parts[index] ?? [], texts),
      ]),
      ...(history.days.length > 0 ? historyBlocks(history).map((block) => [block]) : []),
    ],
    PAGE,
  );
  const cells: CellDescription[] = [
    textCell(placed.rowOf("head"), 1, "title", own.sheet),
    textCell(placed.rowOf("head") + 1, 1, "plain", own.explain),
  ];
  const merges: string[] = [across(placed.rowOf("head") + 1)];
  const charts: ChartDescription[] = [];
  const tables: DevelopmentSheet["tables"][number][] = [];
  for (const [index, comparison] of comparisons.entries()) {
    const top = placed.rowOf(`head ${index}`);
    cells.push(
      textCell(top, 1, "section", titleOf(comparison, ledger, texts)),
      ...emptyCells(top, { from: 2, to: LAST_COLUMN }, "section"),
      ...aboutLines(comparison, texts).map((line, at) => textCell(top + 1 + at, 1, "plain", line)),
    );
    merges.push(...aboutLines(comparison, texts).map((_, at) => across(top + 1 + at)));
    for (const { name, kind, compared, pairs, movers } of parts[index] ?? []) {
      if (pairs) {
        const counts = sectionTable(own.sheet, pairs, placed, texts);
        const drawn = drawSection(own.sheet, pairs, counts, words(own.pairs.basis), placed);
        cells.push(...drawn.cells);
        charts.push(...drawn.charts);
      }
      const table = movementTable(
        placed.rowOf(`${name} movements`),
        kind,
        compared,
        (one) => places.all(comparison, one),
        texts,
      );
      tables.push({ comparison, kind, table });
      const list = drawMovers(
        `${name} movers`,
        movers,
        {
          rowOf: placed.rowOf,
          table,
          sign: (one, move) => places.of(comparison, one, move.municipality),
          remarkRows,
          madeAt,
        },
        texts,
      );
      cells.push(...table.cells, ...list.cells);
      merges.push(...table.merges, ...list.merges);
    }
  }
  if (history.days.length > 0) cells.push(...drawHistory(own.sheet, history, placed.rowOf, texts));
  return {
    tables,
    sheet: sheet({
      name: own.sheet,
      columns: WIDTHS.map((width, index) => ({ column: index + 1, width })),
      rows: placed.rows,
      cells: inOrder(cells),
      merges,
      charts,
      print: printed({
        orientation: "portrait",
        area: `A1:${toA1({ row: placed.lastRow, column: LAST_COLUMN })}`,
        about: `${setIn(ledger).body} · ${own.sheet}`,
        pages: texts.overview.footerPage,
      }),
    }),
  };
}

function partsOf(comparison: Comparison, index: number, ledger: Ledger, texts: Texts): readonly Part[] {
  const { about, earlier } = comparison;
  const spans = { before: years(earlier.set), now: years(ledger.set) };
  const days = { before: dateOnly(earlier.at, texts), now: texts.overview.development.now };
  return comparedByKind(ledger, comparison).map(({ kind, compared }) => {
    const name = `development ${index + 1} ${kind}`;
    return {
      name,
      comparison,
      kind,
      compared,
      pairs:
        about === "day"
          ? null
          : pairedBars(name, kind, compared, spans.before === spans.now ? days : spans, texts),
      movers: moversOf(compared),
    };
  });
}

function groupsOf(
  comparison: Comparison,
  index: number,
  parts: readonly Part[],
  texts: Texts,
): readonly (readonly Block[])[] {
  const head: Block = {
    name: `head ${index}`,
    heights: [26, ...aboutLines(comparison, texts).map(heightOf), 4],
  };
  return [
    [head],
    ...parts.flatMap(({ name, compared, pairs, movers }) => [
      ...(pairs ? sectionBlocks(pairs).map((block) => [block]) : []),
      [movementTableBlock(`${name} movements`, compared, texts)],
      ...moversBlocks(`${name} movers`, movers, texts).map((block) => [block]),
    ]),
  ];
}

/** When the earlier answers were gathered, and what cannot be compared. */
function aboutLines({ about, earlier, developments }: Comparison, texts: Texts): readonly string[] {
  const { gathered, onlyNew, onlyEarlier, differing } = texts.overview.development;
  if (about === "day") return [];
  const named = (change: "new" | "removed") =>
    developments
      .filter((one) => one.change === change)
      .map(({ now, before }) => (now ?? before)?.name ?? "")
      .join("; ");
  return [
    `${gathered(dateOnly(earlier.at, texts))} ${differing}`,
    ...(named("new") === "" ? [] : [onlyNew(named("new"))]),
    ...(named("removed") === "" ? [] : [onlyEarlier(named("removed"))]),
  ];
}
