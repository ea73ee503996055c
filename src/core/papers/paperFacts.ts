/** What every page of a paper carries: date, case, document, whom to write to, and which page it is. */
import type { Paragraph, Run } from "../../document/description";
import { place, small, words } from "../../document/content";
import type { Texts } from "../../language";
import { dateOnly } from "../overview/localTime";

/** What is known of a paper beside its contents; null is what a person must write. */
export interface PaperFacts {
  /** ISO date, or ISO 8601 in UTC. */
  readonly date: string;
  readonly caseId: string | null;
  readonly documentId: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly web: string | null;
}

type Field = keyof PaperFacts;

const BETWEEN = " · ";

/** Under the title: what the document is filed by. */
export function factsLine(facts: PaperFacts, texts: Texts): Paragraph {
  return small(...line(["date", "caseId", "documentId", "email"], facts, texts));
}

/** At the foot of each page. */
export function pageFooter(facts: PaperFacts, texts: Texts): readonly (readonly Run[])[] {
  const { page, pageOf } = texts.papers;
  return [
    line(["date", "caseId", "documentId", "email"], facts, texts),
    [
      ...line(["address", "web"], facts, texts),
      words(`${BETWEEN}${page} `),
      { kind: "field", field: "page" },
      words(` ${pageOf} `),
      { kind: "field", field: "pages" },
    ],
  ];
}

function line(fields: readonly Field[], facts: PaperFacts, texts: Texts): readonly Run[] {
  return fields.flatMap((field, index): readonly Run[] => [
    ...(index === 0 ? [] : [words(BETWEEN)]),
    words(`${texts.papers.facts[field]}: `),
    valueOf(field, facts, texts),
  ]);
}

function valueOf(field: Field, facts: PaperFacts, texts: Texts): Run {
  if (field === "date") return words(dateOnly(facts.date, texts));
  const value = facts[field];
  return value === null ? place(texts.papers.places[field]) : words(value);
}
