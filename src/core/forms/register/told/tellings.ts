/** A ledger → what each municipality tells of each collaboration: the rows that say anything. */
import { factsOf, type Source } from "../../../facts/facts";
import type { Ledger } from "../../../ledger/ledger";
import type { Municipality } from "../../../respondents/municipality";
import { once } from "../../../sets/once";
import { askedIn, DETAILS, type Detail, type Known, registerIn } from "../known/register";
import { SAME, STATE } from "../reading/fields";
import { STATES, type StateValue } from "../reading/values";

export interface Telling {
  /** "101|N1": what joins the sheets to a row of Data, and what a person points to. */
  readonly key: string;
  readonly municipality: Municipality;
  /** The row's number. */
  readonly item: string;
  /** Null for one that nobody knew of. */
  readonly known: Known | null;
  readonly state: StateValue;
  /** What is told, as written; a known collaboration's details that are left as they were are not among them. */
  readonly told: ReadonlyMap<Detail, string>;
  /** The row that is pointed to, as written; "" for none. */
  readonly same: string;
  readonly corrected: boolean;
  readonly source: Source | null;
}

/** Municipality by municipality, each through its rows; made once a ledger. */
export const tellingsOf = once((ledger: Ledger): readonly Telling[] => {
  const asked = new Map(askedIn(registerIn(ledger)).map((one) => [one.id, one]));
  const rows = new Map<string, Map<string, string>>();
  for (const { municipality, item, field, value } of factsOf(ledger)) {
    const key = tellingKey(municipality.code, item.id);
    const row = rows.get(key) ?? new Map<string, string>();
    rows.set(key, row.set(field, value));
  }
  return factsOf(ledger).flatMap(({ municipality, item, field, corrected, source }): readonly Telling[] => {
    const own = asked.get(item.id);
    if (field !== STATE || !own) return [];
    const key = tellingKey(municipality.code, item.id);
    const said = rows.get(key) ?? new Map<string, string>();
    const told = new Map(
      DETAILS.flatMap((detail) => {
        const words = said.get(detail)?.trim() ?? "";
        return words === "" ? [] : [[detail, words] as const];
      }),
    );
    const state = VALUES.find((value) => value === said.get(STATE)) ?? (told.size > 0 ? "told" : null);
    if (state === null) return [];
    const same = said.get(SAME)?.trim() ?? "";
    return [{ key, municipality, item: item.id, known: own.known, state, told, same, corrected, source }];
  });
});

const VALUES: readonly StateValue[] = [...STATES, "told"];

export function tellingKey(municipality: string, item: string): string {
  return `${municipality}|${item}`;
}
