/** What a paper says → the document around it: title, what it is filed by, and the foot of each page. */
import { title } from "../../document/content";
import type { Block, DocumentDescription } from "../../document/description";
import type { Texts } from "../../language";
import type { Definition } from "../sets/definition";
import { factsLine, type PaperFacts, pageFooter } from "./paperFacts";

export interface PaperContents {
  readonly title: string;
  /** What the document is, for those who look at its properties. */
  readonly about: string;
  /** Below the title. */
  readonly blocks: readonly Block[];
}

/** @param definition the one that the paper is about @param facts dated by the day that it is made, ISO 8601 in UTC */
export function paperDocument(
  definition: Pick<Definition, "title">,
  facts: PaperFacts,
  { title: name, about, blocks }: PaperContents,
  texts: Texts,
): DocumentDescription {
  return {
    properties: {
      title: name,
      subject: definition.title,
      description: about,
      creator: texts.papers.creator,
      created: facts.date,
      custom: {},
    },
    language: texts.papers.language,
    footer: pageFooter(facts, texts),
    blocks: [title(name), factsLine(facts, texts), ...blocks],
  };
}

/** A new paper gets its case and document from a person; where answers go is known. */
export function newPaperFacts(
  { contactEmail }: Pick<Definition, "contactEmail">,
  madeAt: string,
): PaperFacts {
  return { date: madeAt, caseId: null, documentId: null, email: contactEmail, address: null, web: null };
}
