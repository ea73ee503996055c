/** The wish for a set workbook, empty or grown out of an earlier set → its description. */
import type { Period } from "../core/forms/contract/setWorkbook";
import { setWorkbooksOf } from "../core/forms/setWorkbooks";
import type { Ledger } from "../core/ledger/ledger";
import { kkrNames, WHOLE_COUNTRY } from "../core/respondents/municipalitiesOfKkr";
import type { Definition } from "../core/sets/definition";
import { builtInDefinitions, registry } from "../data";
import type { Texts } from "../language";
import type { WorkbookDescription } from "../workbook/description";

export interface SetWish {
  /** The set that it shall take over from; null for an empty one. */
  readonly previous: Definition | null;
  /** What was answered to the previous one; null where that is not at hand. */
  readonly ledger: Ledger | null;
  /** Null = as many years as the previous one, from the year after; none in an empty one. */
  readonly period: Period | null;
}

/** @returns null where the previous one is of a type that is edited in JSON alone @param madeAt ISO 8601 in UTC; the same moment gives the same description */
export function describeSet(
  { previous, ledger, period }: SetWish,
  madeAt: string,
  texts: Texts,
): WorkbookDescription | null {
  const { describe } = setWorkbooksOf(previous);
  if (!describe) return null;
  return describe({
    content: previous ? { kind: "next", previous, period, ledger } : { kind: "empty", period },
    known: [...new Set([...builtInDefinitions.map(({ id }) => id), ...(previous ? [previous.id] : [])])],
    kkr: [...kkrNames(registry), WHOLE_COUNTRY],
    madeAt,
    texts,
  });
}

/** "2018-2019" or "2018"; null for anything else. */
export function periodIn(words: string): Period | null {
  const [, from, to] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(words) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) };
}
