/** Returns and the secretariat's words → the regional overview, as a description and as a file. */
import { writeWorkbook } from "../../adapters/xlsx";
import { keepLedger } from "../../core/ledger/keepLedger";
import { describeOverview } from "../../core/overview/describeOverview";
import { textsOf } from "../../language";
import type { Answer, Job } from "./jobs";

export async function makeOverview({
  order,
  madeAt,
  language,
}: Extract<Job, { job: "overview" }>): Promise<Extract<Answer, { about: "overview" }>> {
  const description = describeOverview({ ledger: keepLedger(order), madeAt, texts: textsOf(language) });
  return { about: "overview", description, file: await writeWorkbook(description) };
}
