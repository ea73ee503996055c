/** Rows → the columns of the table Data, in the overview and in the files of --data: stable English keys. */
import { areaToA1, parseReference } from "../../../../workbook/address";
import type { DataTable, DataTableColumn, DataValue } from "../../../../workbook/dataTable";
import { fieldOf } from "../../../intake/return";
import type { Ledger } from "../../../ledger/ledger";
import { namesIn, type Plans, plansIn } from "../plans/plans";
import { MARK } from "../reading/fields";
import { planKey, type PlanRow, planRowsOf } from "./planRows";

const required = { type: "text", required: true } as const;
const optional = { type: "text", required: false } as const;

/** `mark` by its id here; the sheet shows it in words. `counted`: 1 for the one row of each jobcentre that counts. */
export const DATA_COLUMNS = [
  { name: "key", ...required },
  { name: "municipality_code", ...required },
  { name: "municipality", ...required },
  { name: "jobcentre", ...required },
  { name: "counted", type: "integer", required: true },
  { name: "recommendation", ...required },
  { name: "recommendation_short", ...required },
  { name: "recommendation_text", ...required },
  { name: "group", ...required },
  { name: "kind", ...required },
  { name: "mark", ...required },
  { name: "text", ...optional },
  { name: "file", ...optional },
  { name: "sha256", ...optional },
  { name: "sheet", ...optional },
  { name: "cell", ...optional },
  { name: "mark_as_written", ...optional },
  { name: "matched_by", ...optional },
  { name: "confidence", type: "decimal", required: false },
  { name: "read_by", ...optional },
  { name: "set", ...required },
] as const satisfies readonly DataTableColumn[];

export type DataColumn = (typeof DATA_COLUMNS)[number]["name"];

/** In the column read_by where the secretariat has put an answer right. */
const READ_BY_SECRETARIAT = "secretariat";

export function dataRow(row: PlanRow, plans: Plans): Readonly<Record<DataColumn, DataValue>> {
  const { municipality, jobcentre, counted, asked, outcome, text, corrected, source } = row;
  const { id, text: wording } = asked.about;
  const answer = source?.answer ?? null;
  const mark = answer && fieldOf(answer, MARK);
  const place = parseReference(mark?.cell ?? "");
  return {
    key: planKey(municipality.code, id),
    municipality_code: municipality.code,
    municipality: municipality.name,
    jobcentre,
    counted: counted ? 1 : 0,
    recommendation: id,
    recommendation_short: namesIn(plans).get(id) ?? id,
    recommendation_text: wording,
    group: asked.group,
    kind: asked.kind,
    mark: outcome,
    text: text || null,
    file: source?.file.name || null,
    sha256: source?.file.sha256 || null,
    sheet: place?.sheet || null,
    cell: place && areaToA1(place.area),
    mark_as_written: mark?.written || null,
    matched_by: answer?.matchedBy ?? null,
    confidence: answer?.matchedBy ? answer.confidence : null,
    read_by: (corrected ? READ_BY_SECRETARIAT : mark?.readBy) || null,
    set: plans.id,
  };
}

/** One row for each municipality and item, for programs that join many overviews. */
export function describeRows(ledger: Ledger): DataTable {
  const plans = plansIn(ledger);
  return {
    columns: DATA_COLUMNS,
    rows: planRowsOf(ledger).map((row) => {
      const values = dataRow(row, plans);
      return DATA_COLUMNS.map(({ name }) => values[name]);
    }),
  };
}
