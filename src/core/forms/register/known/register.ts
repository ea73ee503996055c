/** What municipalities are asked about their collaborations: those that are known, and rows for those that are not. */
import type { DefinitionSource } from "../../../formParts/definitionSchema";
import type { Definition, Item } from "../../../sets/definition";
import { once } from "../../../sets/once";

/** Name of the form's type. */
export const REGISTER = "register";

export interface Register extends Definition {
  readonly form: typeof REGISTER;
  /** In the order that they are listed. */
  readonly collaborations: readonly Known[];
  /** How many rows a form has for collaborations that nobody knew of. */
  readonly newRows: number;
  /** What the source tells of and cannot be read any more, in sentences; may be empty. */
  readonly lost: readonly string[];
  /** How many there are of each category by the source's own count; may be empty. */
  readonly reported: readonly { readonly category: Category; readonly count: number }[];
  /** The document that the words come from; absent where nobody has said. */
  readonly source?: DefinitionSource;
}

/** Whom or what a collaboration is for, in the order that they are shown. */
export const CATEGORIES = ["citizens", "companies", "other"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What pays for it; there may be several. */
export const FINANCING = ["grant", "operation", "foundation"] as const;
export type Financing = (typeof FINANCING)[number];

/** A collaboration that was known before anybody was asked; its text is its title. */
export interface Known extends Item {
  readonly category: Category | null;
  /** Somebody has suggested it, and it has not begun. */
  readonly isProposal: boolean;
  /** Names of municipalities, wherever they are. */
  readonly municipalities: readonly string[];
  /** How many municipalities the source says there are, where it names fewer. */
  readonly statedCount: number | null;
  readonly partners: readonly string[];
  readonly financing: readonly Financing[];
  /** "" where nothing is known, as in the three below. */
  readonly purpose: string;
  readonly target: string;
  readonly content: string;
  readonly success: string;
  /** The fields that cannot be relied upon. */
  readonly uncertain: readonly Detail[];
  /** How it was read from its source. */
  readonly note: string | null;
}

/** What is told of a collaboration, each in a cell of its own, in the form's order. */
export const DETAILS = [
  "title",
  "category",
  "municipalities",
  "partners",
  "financing",
  "purpose",
  "target",
  "content",
  "success",
] as const;
export type Detail = (typeof DETAILS)[number];

/** One row of the form. */
export type Asked = { readonly id: string; readonly known: Known } | NewRow;

interface NewRow {
  readonly id: string;
  readonly known: null;
  /** From 1. */
  readonly number: number;
}

const NEW = "N";

/** All rows that any form has: the known ones, and those for new ones. */
export const askedIn = once(({ collaborations, newRows }: Register): readonly Asked[] => [
  ...collaborations.map((known): Asked => ({ id: known.id, known })),
  ...Array.from({ length: newRows }, (_, index): Asked => {
    return { id: `${NEW}${index + 1}`, known: null, number: index + 1 };
  }),
]);

/** Are these collaborations? */
export function isRegister(definition: Definition): definition is Register {
  return definition.form === REGISTER;
}

/** @throws for another form: a mistake of ours */
export function registerIn({ set }: { readonly set: Definition }): Register {
  if (!isRegister(set)) throw new Error(`No register can be made from "${set.form}".`);
  return set;
}
