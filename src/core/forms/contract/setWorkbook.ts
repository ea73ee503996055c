/** A definition ↔ the workbook in which its authors edit it. Beside the type, so that whoever only reads forms need not carry it. */
import type { Texts } from "../../../language";
import type { WorkbookDescription } from "../../../workbook/description";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import type { Ledger } from "../../ledger/ledger";
import type { SetComparison } from "../../sets/compareSets";
import type { Definition } from "../../sets/definition";
import type { Environment, ParsedDefinition } from "./formType";

export interface SetWorkbooks {
  /** As `Definition.form` says it. */
  readonly name: string;
  /** Null where definitions of the type are edited in JSON alone. */
  readonly describe: ((request: SetWorkbookRequest) => WorkbookDescription) | null;
  /** Null for a workbook that holds no definition of the type. */
  readonly open: (snapshot: WorkbookSnapshot) => OpenedSetWorkbook | null;
  /** What has changed from one definition to another, as a workbook of one sheet; null where the type has none. */
  readonly comparison: ((request: ComparisonRequest) => WorkbookDescription) | null;
  /** The definition as its JSON file says it. */
  readonly json: (definition: Definition) => Readonly<Record<string, unknown>>;
}

export interface SetWorkbookRequest {
  readonly content: SetWorkbookContent;
  /** The definitions that it may be said to take over from, by id. */
  readonly known: readonly string[];
  /** The KKR there are. */
  readonly kkr: readonly string[];
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly madeAt: string;
  readonly texts: Texts;
}

export interface ComparisonRequest {
  readonly earlier: Definition;
  readonly next: Definition;
  readonly comparison: SetComparison;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly texts: Texts;
}

export type SetWorkbookContent =
  /** The definition as it is; with the one that it takes over from, where that is known. */
  | { readonly kind: "whole"; readonly definition: Definition; readonly previous: Definition | null }
  /** A draft of the one that shall take over from it. */
  | {
      readonly kind: "next";
      readonly previous: Definition;
      readonly period: Period | null;
      /** What was answered to the previous one; null where that is not at hand. */
      readonly ledger: Ledger | null;
    }
  /** Nothing yet. */
  | { readonly kind: "empty"; readonly period: Period | null };

export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface OpenedSetWorkbook {
  /** What it says that it takes over from: an id, or a file's path. */
  readonly previousSet: string | null;
  /** Problems carry the cell that they are about. */
  readonly parse: (around: Environment | null) => ParsedDefinition;
}
