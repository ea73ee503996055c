/** A ledger → one row per municipality and recommendation, for programs that join many overviews. */
import { areaToA1, parseReference } from "../../../../workbook/address";
import type { DataTable, DataValue } from "../../../../workbook/dataTable";
import type { Ledger } from "../../../ledger/ledger";
import { observationsOf } from "../overview/observations";
import type { Observation } from "../overview/observations";
import { shortTexts } from "../set/shortTexts";
import { tidyRow } from "../overview/tidyRow";
import { fingerprint } from "../set/fingerprint";
import type { RecommendationSet } from "../set/recommendationSet";
import { fieldOf } from "../../../intake/return";
import { REMARK } from "../reading/fields";
import { setIn } from "../reading/setIn";
import { ROW_COLUMNS } from "./rowColumns";
import type { MoreColumn, RowColumn } from "./rowColumns";

/**
 * The very observations that the overview counts, each with where it comes from: only answers that count,
 * and a row with status `missing` for each recommendation where none does. Municipality by municipality
 * in the order asked, each through the whole set. A row is made when it is asked for.
 */
export function describeRows(ledger: Ledger): DataTable {
  return { columns: ROW_COLUMNS, rows: rowsOf(ledger) };
}

function* rowsOf(ledger: Ledger): Generator<readonly DataValue[]> {
  const set = setIn(ledger);
  const shorts = shortTexts(set);
  const mark = fingerprint(set);
  for (const observation of observationsOf(ledger)) {
    const row: Readonly<Record<RowColumn, DataValue>> = {
      ...tidyRow(observation, set, shorts),
      ...moreOf(observation, set, mark),
    };
    yield ROW_COLUMNS.map(({ name }) => row[name]);
  }
}

function moreOf(
  { municipality, source }: Observation,
  { body, period }: RecommendationSet,
  mark: string,
): Readonly<Record<MoreColumn, DataValue>> {
  const place = parseReference(source?.answer ? (fieldOf(source.answer, REMARK).cell ?? "") : "");
  return {
    body,
    kkr: municipality.kkr,
    period_from: period.from,
    period_to: period.to,
    set_fingerprint: mark,
    remark_cell: place && areaToA1(place.area),
    saved_at: momentOrNull(source?.savedAt ?? null),
    saved_by: source?.savedBy || null,
    proposals: source?.proposals ? JSON.stringify(source.proposals) : null,
  };
}

/** A time that nobody can read is none to the ledger either. */
function momentOrNull(time: string | null): string | null {
  const milliseconds = time === null ? NaN : Date.parse(time);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
