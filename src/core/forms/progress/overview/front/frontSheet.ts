/** Tallies → the sheet that KKR sees first: heading, key figures, and a chart with its table for each question. */
import { printed } from "../../../../look/print";
import { sheet } from "../../../../look/sheet";
import type { Texts } from "../../../../../language";
import { toA1 } from "../../../../../workbook/address";
import type { SheetDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { inOrder } from "../../../../overview/cell";
import type { Tally } from "../tally";
import { altResponse } from "./altTexts";
import { FRONT_WIDTHS, LAST_COLUMN } from "./columns";
import { flow } from "../../../../overview/flow";
import { figuresAt, responseChart, responseRows, responseTable } from "./response";
import { drawSection, sectionBlocks, sectionTable } from "./section";
import { basisFor, sectionsOf } from "./sections";
import { basisOf, drawHead, drawTiles, topBlocks } from "./top";

const CHART_BESIDE_TILES = 3;

/** @param shorts labels by recommendation id */
export function frontSheet(
  ledger: Ledger,
  tally: Tally,
  shorts: ReadonlyMap<string, string>,
  madeAt: string,
  texts: Texts,
): SheetDescription {
  const sections = tally.asked === 0 ? [] : sectionsOf(tally, shorts, texts);
  const placed = flow([
    [
      ...topBlocks(ledger, madeAt, texts),
      { name: "response", heights: [28, ...new Array<number>(responseRows(tally) - 1).fill(16), 12] },
    ],
    ...sections.map(({ section }) => sectionBlocks(section)),
  ]);
  const response = placed.rowOf("response");
  const tiles = placed.rowOf("tiles");
  const figures = figuresAt(response, tally);
  const drawn = sections.map((one) => {
    const table = sectionTable(one.section, placed, texts);
    return {
      ...one,
      table,
      ...drawSection(one.section, table, basisFor(one, figures, texts), placed, texts),
    };
  });
  const municipalities = drawn.filter(({ about }) => about === "municipalities").map(({ table }) => table);
  const head = drawHead(placed.rowOf("head"), ledger, madeAt, figures, municipalities, tally, texts);
  const answers = responseChart(
    response,
    { row: tiles, endRow: tiles + 5, column: CHART_BESIDE_TILES },
    tally,
    basisOf(figures, texts),
    altResponse(tally, texts),
    texts,
  );
  return sheet({
    name: texts.overview.sheets.front,
    columns: FRONT_WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rows: placed.rows,
    cells: inOrder([
      ...head.cells,
      ...drawTiles(tiles, figures, texts),
      answers.title,
      ...responseTable(response, tally, municipalities, texts),
      ...drawn.flatMap(({ cells }) => cells),
    ]),
    merges: head.merges,
    charts: [answers.chart, ...drawn.flatMap(({ charts }) => charts)],
    print: printed({
      orientation: "portrait",
      area: `A1:${toA1({ row: placed.lastRow, column: LAST_COLUMN })}`,
      about: `${ledger.set.body} · ${texts.overview.title}`,
      pages: texts.overview.footerPage,
    }),
  });
}
