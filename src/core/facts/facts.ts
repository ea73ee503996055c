/** A ledger → its facts: municipality × item × field × value, the long rows that everything is counted from. */
import type { AskedItem } from "../intake/formLayout";
import { type Answer, fieldOf, type Return } from "../intake/return";
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import { notJoined } from "../ledger/notJoined";
import type { Correction } from "../ledger/secretariat";
import type { Municipality } from "../respondents/municipality";
import { once } from "../sets/once";

/** The value of a form's first field where a return that counts leaves it open. */
export const UNANSWERED = "unanswered";
/** Its value where no return of the municipality counts. */
export const MISSING = "missing";
/**
 * Its value where a municipality that has not joined says nothing: to an item that must be answered, and, while no return
 * of it counts, to any.
 */
export const NOT_JOINED = "not-joined";

export interface Fact {
  readonly municipality: Municipality;
  readonly item: AskedItem;
  /** The field's name. */
  readonly field: string;
  /** Of the form's first field a value, `unanswered`, `missing` or `not-joined`; of the others a text, "" where there is none. */
  readonly value: string;
  /** True when the secretariat has put the item's answer right itself. */
  readonly corrected: boolean;
  /** Where it comes from; null when the municipality is missing. */
  readonly source: Source | null;
}

export interface Source extends Pick<Return, "file" | "savedAt" | "savedBy" | "proposals"> {
  readonly answer: Answer | null;
}

/** Municipality by municipality in the order asked, each through all items, each through all fields; made once a ledger. */
export const factsOf = once((ledger: Ledger): readonly Fact[] => {
  const { items } = ledger.set;
  const corrections = new Map(
    ledger.secretariat.corrections.map((one) => [keyOf(one.municipality, one.item), one]),
  );
  const free = items.some(({ required }) => required) ? notJoined(ledger) : new Set();
  return ledger.entries.flatMap((entry) => {
    const owes = !free.has(entry.municipality.code);
    const answers = new Map(entry.accepted?.return.answers.map((answer) => [answer.item, answer]));
    return items.flatMap((item) => {
      const said = corrections.get(keyOf(entry.municipality.code, item.id));
      const holds = said?.file === (entry.accepted?.return.file.sha256 ?? "") ? said : undefined;
      const nothing = nothingFrom(entry, owes, item);
      return factsAbout(item, answers.get(item.id) ?? null, holds, nothing, entry, ledger);
    });
  });
});

function nothingFrom({ accepted }: LedgerEntry, owes: boolean, { required }: AskedItem): string {
  if (!accepted) return owes ? MISSING : NOT_JOINED;
  return owes || !required ? UNANSWERED : NOT_JOINED;
}

/** @param nothing what stands where neither the return nor the secretariat says anything */
function factsAbout(
  item: AskedItem,
  answer: Answer | null,
  correction: Correction | undefined,
  nothing: string,
  { municipality, accepted }: LedgerEntry,
  { set: { fields } }: Ledger,
): readonly Fact[] {
  const source = accepted && { ...originOf(accepted.return), answer };
  return fields.map(({ name }, index): Fact => {
    const said = answer && fieldOf(answer, name).value;
    const value = correction?.fields[name] ?? said ?? (index > 0 ? "" : nothing);
    return { municipality, item, field: name, value, corrected: correction !== undefined, source };
  });
}

function originOf({ file, savedAt, savedBy, proposals }: Return): Omit<Source, "answer"> {
  return { file, savedAt, savedBy, ...(proposals && { proposals }) };
}

function keyOf(municipality: string, item: string): string {
  return `${municipality}|${item}`;
}

/** Those of the form's first field: what each municipality says of each item. */
export function answersIn(ledger: Ledger): readonly Fact[] {
  const [first] = ledger.set.fields;
  return factsOf(ledger).filter(({ field }) => field === first?.name);
}
