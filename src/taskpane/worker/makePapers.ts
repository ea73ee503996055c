/** What papers are wanted of → Word documents, in the user's own letterhead where one was chosen. */
// Not by way of the folder's index: reading would then bring writing along into what is loaded first.
import type { Letterhead } from "../../adapters/docx/letterhead/letterhead";
import { openLetterhead } from "../../adapters/docx/letterhead/openLetterhead";
import { writeDocument } from "../../adapters/docx/writeDocument";
import { embeddedChart } from "../../adapters/xlsx";
import { ledgerOf } from "../../app/ledgerOf";
import type { NamedFile } from "../../app/order";
import { type NamedPaper, paperName, returnPapers } from "../../app/returnPapers";
import { papersOf } from "../../core/forms/papers";
import { textsOf } from "../../language";
import type { Answer, Job, Tell } from "./jobs";

export async function makePapers(
  job: Extract<Job, { job: "papers" }>,
  tell: Tell,
): Promise<Extract<Answer, { about: "papers" }>> {
  let letterhead: Letterhead | undefined;
  if (job.letterhead) {
    const opened = openLetterhead(new Uint8Array(await job.letterhead.arrayBuffer()));
    if (!opened.ok) return { about: "papers", files: [], fault: opened.fault };
    letterhead = opened.letterhead;
  }
  const papers = papersFor(job);
  const files: NamedFile[] = [];
  for (const { name, description } of papers) {
    files.push({ name, bytes: await writeDocument(description, { embed: embeddedChart, letterhead }) });
    tell(files.length, papers.length);
  }
  return { about: "papers", files, fault: null };
}

/** None where the form type has no such paper, or where nobody has answered. */
function papersFor({ wish, madeAt, language }: Extract<Job, { job: "papers" }>): readonly NamedPaper[] {
  const texts = textsOf(language);
  switch (wish.paper) {
    case "return":
      return returnPapers(ledgerOf(wish.of), madeAt, texts) ?? [];
    case "status": {
      const ledger = ledgerOf(wish.of);
      return named(papersOf(ledger.set).status?.({ ledger, madeAt, texts }));
    }
    case "council":
      return named(papersOf(wish.of).council?.({ definition: wish.of, madeAt, texts }));
  }
}

function named(description: NamedPaper["description"] | undefined): readonly NamedPaper[] {
  return description ? [{ name: paperName(description.properties.title), description }] : [];
}
