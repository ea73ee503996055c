/** The contract of a type of form: a folder beside progress/ that keeps it is a whole new form. */
import type { Texts } from "../../../language";
import type { DataTable } from "../../../workbook/dataTable";
import type { WorkbookDescription } from "../../../workbook/description";
import type { Answer } from "../../intake/return";
import type { Ledger } from "../../ledger/ledger";
import type { MunicipalityRegistry } from "../../respondents/municipality";
import type { DataProblem } from "../../sets/dataProblem";
import type { Definition } from "../../sets/definition";
import type { Form } from "./form";

/** How a definition of the type is told from others, read from data, and opened. */
export interface FormType<Own extends Definition = Definition> {
  /** As `Definition.form` says it, e.g. "progress". */
  readonly name: string;
  readonly isOwn: (definition: Definition) => definition is Own;
  /** @param around what the definition is held against; null for the built-in ones, which need nothing beside them */
  readonly parse: (json: unknown, around: Environment | null) => ParsedDefinition;
  readonly open: (definition: Own) => Form;
}

/** What is made of its returns. Beside the type, so that whoever only reads forms need not carry it. */
export interface FormMaker {
  /** As `Definition.form` says it. */
  readonly name: string;
  readonly overview: (input: OverviewInput) => WorkbookDescription;
  /** One row per municipality and item, for programs that join many overviews. */
  readonly rows: (ledger: Ledger) => DataTable;
  /** An answer in the JSON of --json: fixed English keys. */
  readonly answer: (answer: Answer) => Readonly<Record<string, string | number | null>>;
  /** How each item stands, in the same JSON. */
  readonly totals: (ledger: Ledger) => readonly Readonly<Record<string, string | number>>[];
  /** How each item stands beside the earlier rounds, in the same JSON; absent where rounds are not compared. */
  readonly development?: (ledger: Ledger) => readonly object[];
  /** The same in short: an entry for each item of this round. */
  readonly trends?: (ledger: Ledger) => readonly object[];
}

export interface OverviewInput {
  readonly ledger: Ledger;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly texts: Texts;
}

/** What a definition from a file is held against. */
export interface Environment {
  /** The definitions that come with the program. */
  readonly builtIn: readonly Definition[];
  readonly registry: MunicipalityRegistry;
  /** The one that `previousSet` leads to; "itself" where it leads back; null where it leads nowhere or is not given. */
  readonly previous: Definition | "itself" | null;
}

export type ParsedDefinition =
  | { readonly ok: true; readonly set: Definition }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };
