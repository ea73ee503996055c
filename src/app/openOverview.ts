/** The overview that is open → what it remembers, as plain data that can be posted, and the ledger that follows from it. */
import { askedBy } from "./order";
import { markValue, readMarks } from "../core/intake/readMarks";
import { formOf } from "../core/forms";
import { ledgerOf } from "./ledgerOf";
import { once } from "../core/sets/once";
import type { Ledger } from "../core/ledger/ledger";
import { municipalityByCode } from "../core/respondents/municipalitiesOfKkr";
import type { Municipality } from "../core/respondents/municipality";
import type { Definition } from "../core/sets/definition";
import { readOverview, type Remembered } from "../core/refresh/readOverview";
import { builtInDefinitions, registry } from "../data";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export type OpenOverview =
  | {
      readonly readable: true;
      readonly set: Definition;
      readonly municipalities: readonly Municipality[];
      readonly remembered: Remembered;
    }
  | { readonly readable: false; readonly why: "record-missing" }
  | { readonly readable: false; readonly why: "set-unknown"; readonly setId: string };

export type ReadableOverview = Extract<OpenOverview, { readable: true }>;

/** @param sets the sets that it may be about; the built-in ones where none are given */
export function readOpenOverview(
  snapshot: WorkbookSnapshot,
  sets: readonly Definition[] = builtInDefinitions,
): OpenOverview {
  const marks = readMarks(snapshot);
  const setId = markValue(marks, "setId") ?? "";
  const set = sets.find(({ id }) => id === setId);
  if (!set) return { readable: false, why: "set-unknown", setId };
  const municipalities = askedIn(markValue(marks, "municipalities"), set);
  const remembered = readOverview(
    snapshot,
    formOf(set),
    registry,
    municipalities.map(({ code }) => code),
  );
  if (!remembered) return { readable: false, why: "record-missing" };
  return { readable: true, set, municipalities, remembered };
}

/** The ledger that follows from what it remembers; kept once. */
export const ledgerIn = once(({ set, municipalities, remembered }: ReadableOverview): Ledger => {
  const { returns, secretariat, past } = remembered;
  return ledgerOf({ set, municipalities, returns, secretariat, past });
});

/** The municipalities that the overview itself says were asked; the set's own KKR where it does not say. */
function askedIn(codes: string | null, set: Definition): readonly Municipality[] {
  const named = (codes ?? "").split(",").flatMap((code) => municipalityByCode(registry, code) ?? []);
  return named.length > 0 ? named : askedBy(set);
}
