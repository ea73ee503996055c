/** A ledger → a paper for each municipality of which anything counts, each with the name of its file. */
import { papersOf } from "../core/forms/papers";
import { answersIn, MISSING, NOT_JOINED } from "../core/facts/facts";
import type { Ledger } from "../core/ledger/ledger";
import type { Texts } from "../language";
import type { DocumentDescription } from "../document/description";
import { safeFileName } from "../workbook/fileName";

export interface NamedPaper {
  /** With its ending, e.g. "Status København.docx". */
  readonly name: string;
  readonly description: DocumentDescription;
}

/**
 * Of those that have sent a return, or have the secretariat's word in its place.
 *
 * @param madeAt ISO 8601 in UTC
 * @returns null when the form type has no such paper
 */
export function returnPapers(ledger: Ledger, madeAt: string, texts: Texts): readonly NamedPaper[] | null {
  const describe = papersOf(ledger.set).return;
  if (describe === null) return null;
  const told = new Set(
    answersIn(ledger)
      .filter(({ value }) => value !== MISSING && value !== NOT_JOINED)
      .map(({ municipality }) => municipality.code),
  );
  return ledger.entries
    .map(({ municipality }) => municipality)
    .filter(({ code }) => told.has(code))
    .map((municipality) => ({
      name: paperName(texts.papers.return.fileName(municipality.name)),
      description: describe({ ledger, municipality, madeAt, texts }),
    }));
}

/** @param title what the paper is called */
export function paperName(title: string): string {
  return `${safeFileName(title)}.docx`;
}
