/** The rows of a list that the secretariat has → whom to write to in each municipality, and what fits nobody. */
import { groupedBy } from "../intake/groupedBy";
import { identifyMunicipalities } from "../respondents/identifyMunicipalities";
import { municipalityByCode } from "../respondents/municipalitiesOfKkr";
import type { MunicipalityRegistry } from "../respondents/municipality";
import { addressesIn, isPlainAddress } from "./plainAddress";

/** Somebody who is written to. */
export interface Contact {
  /** The municipality's code. */
  readonly municipality: string;
  /** "" where the list does not say. */
  readonly name: string;
  /** At least one. */
  readonly addresses: readonly string[];
}

/** A row that could not be used. */
export interface ContactProblem {
  readonly kind: "unknown" | "notAsked" | "noAddress" | "wrongAddress";
  /** As the program counts that the list was made in: from 1. */
  readonly row: number;
  /** What stands there. */
  readonly written: string;
}

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ContactProblem[];
}

type Rows = readonly (readonly string[])[];

/** No list of contacts is longer or wider. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;

const SAYS_MUNICIPALITY = /kommune|municipal|kode|\bcode\b|\bnr\b/i;
const SAYS_NAME = /kontakt|navn|person|modtager|contact|name|recipient/i;

/**
 * Columns may stand in any order, with or without headings: a municipality is known by its name, an alias or its
 * code, an address by its sign.
 *
 * @param asked codes of the municipalities that are asked
 */
export function readContacts(
  all: Rows,
  registry: MunicipalityRegistry,
  asked: readonly string[],
): ReadContacts {
  const rows = all.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.trim()));
  const columns = columnsOf(rows, registry);
  const contacts: Contact[] = [];
  const problems: ContactProblem[] = [];
  for (const [at, row] of rows.entries()) {
    if (at < columns.firstRow || row.every((cell) => cell === "")) continue;
    const tell = (kind: ContactProblem["kind"], written: string) =>
      problems.push({ kind, row: at + 1, written });
    const codes = municipalitiesIn(row, columns.municipality, registry);
    const found = row.flatMap(addressesIn);
    const addresses = found.filter(isPlainAddress);
    for (const wrong of found.filter((address) => !isPlainAddress(address))) tell("wrongAddress", wrong);
    const who = columns.municipality.map((column) => row[column] ?? "").find((cell) => cell !== "");
    if (codes.length === 0) tell("unknown", who ?? row.find((cell) => cell !== "") ?? "");
    else if (!codes.some((code) => asked.includes(code))) tell("notAsked", who ?? "");
    else if (addresses.length > 0) {
      const name = columns.name === null ? "" : (row[columns.name] ?? "");
      contacts.push(
        ...codes
          .filter((code) => asked.includes(code))
          .map((municipality) => ({ municipality, name, addresses })),
      );
    } else if (found.length === 0) tell("noAddress", who ?? "");
  }
  return { contacts, problems };
}

/** The contacts of each municipality, by its code; the same address once. */
export function byMunicipality(contacts: readonly Contact[]): ReadonlyMap<string, readonly Contact[]> {
  return groupedBy(contacts, ({ municipality }) => municipality);
}

interface Columns {
  /** Those that say whose row it is, the surest first. */
  readonly municipality: readonly number[];
  readonly name: number | null;
  /** The first row that is no heading, from 0. */
  readonly firstRow: number;
}

function columnsOf(rows: Rows, registry: MunicipalityRegistry): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = Array.from({ length: width }, (_, column) => column);
  const named = new Map(
    all.map((column) => [
      column,
      rows.filter((row) => codesIn(row[column] ?? "", registry).length > 0).length,
    ]),
  );
  const count = (column: number) => named.get(column) ?? 0;
  const best = all.reduce((one, other) => (count(other) > count(one) ? other : one), 0);
  const isMunicipality = (column: number) => count(column) > 0;
  const firstRow = Math.max(
    0,
    rows.findIndex(
      (row) => row.some((cell) => cell.includes("@")) || codesIn(row[best] ?? "", registry).length > 0,
    ),
  );
  const headings = rows.slice(0, firstRow);
  const says = (column: number, what: RegExp) => headings.some((row) => what.test(row[column] ?? ""));
  const isAddress = (column: number) => rows.some((row) => (row[column] ?? "").includes("@"));
  const municipality = [
    best,
    ...all.filter((column) => column !== best && isMunicipality(column) && says(column, SAYS_MUNICIPALITY)),
  ];
  const name = all.find(
    (column) => !municipality.includes(column) && !isAddress(column) && says(column, SAYS_NAME),
  );
  return { municipality, name: name ?? null, firstRow };
}

/** None where the columns say different municipalities: a wrong guess is worse than none. */
function municipalitiesIn(
  row: readonly string[],
  columns: readonly number[],
  registry: MunicipalityRegistry,
): readonly string[] {
  const said = columns
    .map((column) => codesIn(row[column] ?? "", registry))
    .filter((codes) => codes.length > 0);
  const [first = [], ...others] = said;
  return others.every((codes) => codes.join() === first.join()) ? first : [];
}

/** A code with a name is its name: "101 København". An address names nobody. */
function codesIn(cell: string, registry: MunicipalityRegistry): readonly string[] {
  if (cell === "" || cell.includes("@")) return [];
  const whole = identifyMunicipalities(registry, cell);
  if (whole.length > 0) return whole;
  const [, code] = /^0?(\d{3})\b/.exec(cell) ?? [];
  const coded = code === undefined ? null : municipalityByCode(registry, code);
  return coded ? [coded.code] : [];
}
