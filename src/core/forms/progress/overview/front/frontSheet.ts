/** Tallies → the sheet that KKR sees first: the result, the answers it asks about, and a chart with its table for each question. */
import { printed } from "../../../../look/print";
import { sheet } from "../../../../look/sheet";
import type { Texts } from "../../../../../language";
import { toA1 } from "../../../../../workbook/address";
import type { SheetDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { inOrder } from "../../../../overview/cell";
import type { Tally } from "../tally";
import type { Observation } from "../observations";
import type { RemarkRows } from "../remarksSheet";
import { setIn } from "../../reading/setIn";
import { rulesOf } from "../../rules/rules";
import { attentionBlocks, attentionOf, drawAttention } from "./attention";
import { FRONT_WIDTHS, LAST_COLUMN } from "./columns";
import type { FrontPart } from "./frontPart";
import { flow } from "../../../../overview/flow";
import { figuresAt, responseRows, responseTable } from "./response";
import { drawResults, resultBlock } from "./result";
import { drawSection, sectionBlocks, sectionTable } from "./section";
import { basisFor, sectionsOf } from "./sections";
import { drawHead, topBlocks } from "./top";

/**
 * @param shorts labels by recommendation id
 * @param since what has changed since last time; null where there is nothing to compare with
 */
// eslint-disable-next-line max-lines-per-function -- one sheet, part by part
export function frontSheet(
  ledger: Ledger,
  tally: Tally,
  observations: readonly Observation[],
  shorts: ReadonlyMap<string, string>,
  remarkRows: RemarkRows,
  since: FrontPart | null,
  madeAt: string,
  texts: Texts,
): SheetDescription {
  const set = setIn(ledger);
  const sections = tally.asked === 0 ? [] : sectionsOf(tally, shorts, rulesOf(set), texts);
  const lists = tally.asked === 0 ? [] : attentionOf(observations, tally);
  const placed = flow([
    [
      ...topBlocks(ledger, tally, madeAt, texts),
      resultBlock(tally, texts),
      ...(since ? [since.block] : []),
      { name: "response", heights: [28, ...new Array<number>(responseRows(tally) - 1).fill(16), 12] },
    ],
    ...lists.flatMap((list) => attentionBlocks(list, texts).map((block) => [block])),
    ...sections.map(({ section }) => sectionBlocks(section)),
  ]);
  const response = placed.rowOf("response");
  const figures = figuresAt(response, tally);
  const drawn = sections.map((one) => {
    const table = sectionTable(texts.overview.sheets.front, one.section, placed, texts);
    return {
      ...one,
      table,
      ...drawSection(texts.overview.sheets.front, one.section, table, basisFor(one, figures, texts), placed),
    };
  });
  const municipalities = drawn.filter(({ about }) => about === "municipalities").map(({ table }) => table);
  const head = drawHead(placed.rowOf("head"), ledger, madeAt, figures, municipalities, tally, texts);
  const results = drawResults(placed.rowOf("result"), figures, texts);
  const changed = since?.draw(placed.rowOf(since.block.name)) ?? { cells: [], merges: [] };
  const recommendations = drawn.filter(({ about }) => about === "recommendations");
  const attention = lists.map((list) =>
    drawAttention(
      list,
      {
        rowOf: placed.rowOf,
        remarkRows,
        shorts,
        figures,
        madeAt,
        counts: (recommendation, status) => {
          const table = recommendations.find(({ kind }) => kind === list.kind)?.table;
          const own = tally.recommendations.filter((one) => one.recommendation.kind === list.kind);
          const index = own.findIndex((one) => one.recommendation.id === recommendation);
          if (!table) throw new Error(`The front page has no table of ${list.kind}.`);
          return { count: table.live(index, status), asked: table.total(index) };
        },
      },
      texts,
    ),
  );
  return sheet({
    name: texts.overview.sheets.front,
    columns: FRONT_WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rows: placed.rows,
    cells: inOrder([
      ...head.cells,
      ...results.cells,
      ...changed.cells,
      ...attention.flatMap(({ cells }) => cells),
      ...responseTable(response, tally, municipalities, texts),
      ...drawn.flatMap(({ cells }) => cells),
    ]),
    merges: [
      ...head.merges,
      ...results.merges,
      ...changed.merges,
      ...attention.flatMap(({ merges }) => merges),
    ],
    charts: drawn.flatMap(({ charts }) => charts),
    print: printed({
      orientation: "portrait",
      area: `A1:${toA1({ row: placed.lastRow, column: LAST_COLUMN })}`,
      about: `${ledger.set.body} · ${texts.overview.title}`,
      pages: texts.overview.footerPage,
    }),
  });
}
