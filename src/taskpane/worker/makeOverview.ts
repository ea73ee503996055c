/** Returns and the secretariat's words → the regional overview, as a description and as a file. */
import { writeWorkbook } from "../../adapters/xlsx";
import { ledgerOf } from "../../app/ledgerOf";
import { overviewOf } from "../../app/overviewOf";
import { textsOf } from "../../language";
import type { CellDescription } from "../../workbook/description";
import type { Answer, Job, Portion } from "./jobs";

/** So many cells are received in a few milliseconds. */
const CELLS_AT_ONCE = 1_000;

/** @param hand is handed the cells of all sheets, some at a time */
export async function makeOverview(
  { order, madeAt, language }: Extract<Job, { job: "overview" }>,
  hand: (portion: Extract<Portion, { about: "cells" }>) => void,
): Promise<Extract<Answer, { about: "overview" }>> {
  const description = overviewOf(ledgerOf(order), madeAt, textsOf(language));
  const file = await writeWorkbook(description);
  for (const [sheet, { cells }] of description.sheets.entries()) {
    let some: CellDescription[] = [];
    for (const cell of cells) {
      some.push(cell);
      if (some.length < CELLS_AT_ONCE) continue;
      hand({ about: "cells", sheet, cells: some });
      some = [];
    }
    if (some.length > 0) hand({ about: "cells", sheet, cells: some });
  }
  const sheets = description.sheets.map((sheet) => ({ ...sheet, cells: [] }));
  return { about: "overview", description: { ...description, sheets }, file };
}
