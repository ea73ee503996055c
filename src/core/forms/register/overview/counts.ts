/** The register → how many collaborations there are of each kind, as the mapping of 2015 counted them. */
import type { Ledger } from "../../../ledger/ledger";
import { CATEGORIES, FINANCING, type Financing } from "../known/register";
import { type Collaboration, currentOf, registerOf, type Since } from "../told/collaborations";
import { type Band, bandOf, BANDS } from "../told/takingPart";
import { categoryOf } from "./shown";
import type { Column } from "./styles";

export const COLUMNS: readonly Column[] = [...CATEGORIES, "unknown"];
export const PAID_BY: readonly (Financing | "unknown")[] = [...FINANCING, "unknown"];
/** In the order that they are shown. */
export const SINCE: readonly Since[] = [
  "confirmed",
  "corrected",
  "fresh",
  "unconfirmed",
  "ended",
  "proposal",
];

export function columnOf(one: Collaboration): Column {
  return categoryOf(one) ?? "unknown";
}

export function isPaidBy({ financing }: Collaboration, by: Financing | "unknown"): boolean {
  return by === "unknown" ? financing.length === 0 : financing.includes(by);
}

export interface Counted {
  readonly by: "category" | "financing" | "size" | "since";
  readonly value: string;
  readonly collaborations: number;
}

/** In the JSON of --json; what has ended and what is proposed is counted by `since` alone. */
export function countsOf(ledger: Ledger): readonly Counted[] {
  const current = currentOf(ledger);
  const count = (holds: (one: Collaboration) => boolean) => current.filter(holds).length;
  return [
    ...COLUMNS.map((value): Counted => {
      return { by: "category", value, collaborations: count((one) => columnOf(one) === value) };
    }),
    ...PAID_BY.map((value): Counted => {
      return { by: "financing", value, collaborations: count((one) => isPaidBy(one, value)) };
    }),
    ...BANDS.map((value: Band): Counted => {
      return { by: "size", value: SIZES[value], collaborations: count((one) => bandOf(one) === value) };
    }),
    ...SINCE.map((value): Counted => {
      const all = registerOf(ledger).collaborations.filter(({ since }) => since === value);
      return { by: "since", value, collaborations: all.length };
    }),
  ];
}

const SIZES: Readonly<Record<Band, string>> = {
  one: "1-2",
  three: "3-6",
  seven: "7-9",
  ten: "10-",
  unknown: "unknown",
};
