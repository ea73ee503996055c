/** A ledger → the rows of the table Data: what each municipality says of each known collaboration, and each new one. */
import { areaToA1, parseReference, toA1 } from "../../../../workbook/address";
import type { DataTable, DataTableColumn, DataValue } from "../../../../workbook/dataTable";
import { type Fact, factsOf } from "../../../facts/facts";
import { fieldOf } from "../../../intake/return";
import type { Ledger } from "../../../ledger/ledger";
import { once } from "../../../sets/once";
import { askedIn, DETAILS, registerIn } from "../known/register";
import { SAME, STATE } from "../reading/fields";
import { registerOf } from "../told/collaborations";
import { tellingKey, tellingsOf } from "../told/tellings";

const required = { type: "text", required: true } as const;
const optional = { type: "text", required: false } as const;

/** `state` by its id here; the sheet shows it in words. `collaboration`: which one it is part of. */
export const DATA_COLUMNS = [
  { name: "key", ...required },
  { name: "municipality_code", ...required },
  { name: "municipality", ...required },
  { name: "recommendation", ...required },
  { name: "recommendation_text", ...required },
  { name: "state", ...required },
  { name: "same", ...optional },
  ...DETAILS.map((name) => ({ name, ...optional })),
  { name: "collaboration", ...optional },
  { name: "file", ...optional },
  { name: "sha256", ...optional },
  { name: "sheet", ...optional },
  { name: "cell", ...optional },
  { name: "state_as_written", ...optional },
  { name: "matched_by", ...optional },
  { name: "confidence", type: "decimal", required: false },
  { name: "read_by", ...optional },
  { name: "set", ...required },
] as const satisfies readonly DataTableColumn[];

export type DataColumn = (typeof DATA_COLUMNS)[number]["name"];
export type DataRow = Readonly<Record<DataColumn, DataValue>>;

/** In the column read_by where the secretariat has put an answer right. */
const READ_BY_SECRETARIAT = "secretariat";

/** Free rows that nobody has written in are left out; made once a ledger. */
export const dataRowsOf = once((ledger: Ledger): readonly DataRow[] => {
  const asked = new Map(askedIn(registerIn(ledger)).map((one) => [one.id, one]));
  const told = new Set(tellingsOf(ledger).map(({ key }) => key));
  const belongs = new Map(
    registerOf(ledger).collaborations.flatMap(({ id, tellings }) =>
      tellings.map(({ key }) => [key, id] as const),
    ),
  );
  return factsByRow(ledger).flatMap((facts): readonly DataRow[] => {
    const state = facts.get(STATE);
    const own = asked.get(state?.item.id ?? "");
    if (!state || !own) return [];
    const key = tellingKey(state.municipality.code, own.id);
    if (own.known === null && !told.has(key)) return [];
    return [rowOf(state, facts, belongs.get(key) ?? null, ledger.set.id)];
  });
});

function factsByRow(ledger: Ledger): readonly ReadonlyMap<string, Fact>[] {
  const rows = new Map<string, Map<string, Fact>>();
  for (const fact of factsOf(ledger)) {
    const key = tellingKey(fact.municipality.code, fact.item.id);
    const row = rows.get(key) ?? new Map<string, Fact>();
    rows.set(key, row.set(fact.field, fact));
  }
  return [...rows.values()];
}

function rowOf(
  { municipality, item, value, corrected, source }: Fact,
  facts: ReadonlyMap<string, Fact>,
  collaboration: string | null,
  set: string,
): DataRow {
  const answer = source?.answer ?? null;
  const state = answer && fieldOf(answer, STATE);
  const place = parseReference(state?.cell ?? "");
  const said = (name: string) => facts.get(name)?.value || null;
  return {
    key: tellingKey(municipality.code, item.id),
    municipality_code: municipality.code,
    municipality: municipality.name,
    recommendation: item.id,
    recommendation_text: item.text,
    state: value,
    same: said(SAME),
    title: said("title"),
    category: said("category"),
    municipalities: said("municipalities"),
    partners: said("partners"),
    financing: said("financing"),
    purpose: said("purpose"),
    target: said("target"),
    content: said("content"),
    success: said("success"),
    collaboration,
    file: source?.file.name || null,
    sha256: source?.file.sha256 || null,
    sheet: place?.sheet || null,
    cell: place && areaToA1(place.area),
    state_as_written: state?.written || null,
    matched_by: answer?.matchedBy ?? null,
    confidence: answer?.matchedBy ? answer.confidence : null,
    read_by: (corrected ? READ_BY_SECRETARIAT : state?.readBy) || null,
    set,
  };
}

/** For programs that join many overviews. */
export function describeRows(ledger: Ledger): DataTable {
  return {
    columns: DATA_COLUMNS,
    rows: dataRowsOf(ledger).map((row) => DATA_COLUMNS.map(({ name }) => row[name])),
  };
}

/** Where a row's cell stands on the sheet Data; null where it has no such row. */
export function cellInData(ledger: Ledger, key: string, column: DataColumn): string | null {
  const row = placesOf(ledger).get(key);
  const at = DATA_COLUMNS.findIndex(({ name }) => name === column) + 1;
  return row === undefined ? null : toA1({ row, column: at });
}

/** The sheet's heads stand in its first row. */
const placesOf = once(
  (ledger: Ledger): ReadonlyMap<DataValue, number> =>
    new Map(dataRowsOf(ledger).map(({ key }, index) => [key, index + 2])),
);
