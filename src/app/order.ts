/** What is asked for: plain data that the command line, the pane, its worker and the demo all speak. */
import type { Return } from "../core/intake/return";
import { isAskedBy, municipalitiesOfKkr } from "../core/respondents/municipalitiesOfKkr";
import type { Municipality } from "../core/respondents/municipality";
import type { Past } from "../core/ledger/past";
import type { SecretariatWords } from "../core/ledger/secretariat";
import type { Definition } from "../core/sets/definition";
import { registry } from "../data";

/** Who is asked about what. */
export interface Asked {
  readonly set: Definition;
  /** Every set that a return may have been made from. */
  readonly known: readonly Definition[];
  readonly municipalities: readonly Municipality[];
}

/** Whose form: one municipality, or those that share a jobcentre. */
export interface Recipient {
  /** As shown in the form, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
  readonly municipalities: readonly Municipality[];
}

/** Everything that an overview is made of. */
export interface OverviewOrder {
  readonly set: Definition;
  readonly municipalities: readonly Municipality[];
  readonly returns: readonly Return[];
  readonly secretariat: SecretariatWords;
  /** Earlier rounds and days that it is compared with. */
  readonly past: Past;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The municipalities of the KKR whose set it is, but those that it leaves out. */
export function askedBy(set: Definition): readonly Municipality[] {
  return municipalitiesOfKkr(registry, set.kkr).filter((one) => isAsked(set, one));
}

/** Whether the set asks the municipality: one of its KKR that it does not leave out. */
export function isAsked({ kkr, notAsked = [] }: Definition, municipality: Municipality): boolean {
  return isAskedBy(kkr, municipality) && !notAsked.includes(municipality.code);
}
