/** What the pane asks its worker to do, and what the worker answers: plain data that can be posted. */
import type { LetterheadFault } from "../../adapters/docx";
import type { SetWish } from "../../app/describeSet";
import type { Asked, NamedFile, OverviewOrder, Recipient } from "../../app/order";
import type { PriorOverview } from "../../app/priorOverview";
import type { Recognised } from "../../app/recognise";
import type { EarlierAnswers } from "../../core/forms/contract/form";
import type { Return } from "../../core/intake/return";
import type { Definition } from "../../core/sets/definition";
import type { LanguageName } from "../../language";
import type { CellDescription, WorkbookDescription } from "../../workbook/description";

export type Job =
  | {
      readonly job: "forms";
      readonly set: Definition;
      readonly recipients: readonly Recipient[];
      /** What each of them answered last time; null where their form shall not show it. */
      readonly earlier: readonly (EarlierAnswers | null)[];
      /** ISO 8601 in UTC. */
      readonly madeAt: string;
      readonly language: LanguageName;
    }
  | { readonly job: "read"; readonly files: readonly File[]; readonly asked: Asked }
  | {
      readonly job: "overview";
      readonly order: OverviewOrder;
      /** ISO 8601 in UTC. */
      readonly madeAt: string;
      readonly language: LanguageName;
    }
  | {
      readonly job: "letters";
      readonly order: OverviewOrder;
      readonly language: LanguageName;
    }
  | {
      readonly job: "open";
      readonly file: File;
      /** The sets that an overview may be about; the built-in ones where none are given. */
      readonly sets?: readonly Definition[];
    }
  | { readonly job: "prior"; readonly file: File; readonly asked: Pick<Asked, "set" | "municipalities"> }
  | {
      readonly job: "set";
      readonly wish: SetOrder;
      /** ISO 8601 in UTC. */
      readonly madeAt: string;
      readonly language: LanguageName;
    }
  | {
      readonly job: "papers";
      readonly wish: PaperWish;
      /** The user's own; null = ours. */
      readonly letterhead: File | null;
      /** ISO 8601 in UTC. */
      readonly madeAt: string;
      readonly language: LanguageName;
    }
  | { readonly job: "zip"; readonly files: readonly NamedFile[] };

/** Which papers are wanted, and of what: one of all answers, one for each that has answered, one of the set. */
export type PaperWish =
  | { readonly paper: "status" | "return"; readonly of: OverviewOrder }
  | { readonly paper: "council"; readonly of: Definition };

/** A set workbook that is wanted: as `SetWish` says it, but what was answered as what it follows from. */
export interface SetOrder extends Omit<SetWish, "ledger"> {
  /** The overview that it grows out of; null where it comes of none. */
  readonly answered: OverviewOrder | null;
}

/** What comes before the answer itself. */
export type Portion =
  | { readonly about: "progress"; readonly done: number; readonly total: number }
  /** Some of a sheet's cells, in their order. */
  | { readonly about: "cells"; readonly sheet: number; readonly cells: readonly CellDescription[] };

export type Answer =
  | Portion
  | { readonly about: "forms"; readonly files: readonly NamedFile[] }
  | { readonly about: "read"; readonly returns: readonly Return[] }
  | {
      readonly about: "overview";
      /** Without cells: they were told before, in portions, so that receiving them holds nobody up. */
      readonly description: WorkbookDescription;
      readonly file: Uint8Array<ArrayBuffer>;
    }
  | { readonly about: "letters"; readonly files: readonly NamedFile[] }
  | { readonly about: "open"; readonly found: Recognised }
  | { readonly about: "prior"; readonly found: PriorOverview }
  | {
      readonly about: "set";
      readonly description: WorkbookDescription;
      readonly file: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly about: "papers";
      readonly files: readonly NamedFile[];
      /** Why the letterhead cannot be used: then there are no files. */
      readonly fault: LetterheadFault | null;
    }
  | { readonly about: "zip"; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly about: "failed"; readonly why: string };

export type Tell = (done: number, total: number) => void;
