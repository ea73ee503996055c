/** The wish for a set workbook → its description, and the same as a file. */
import { writeWorkbook } from "../../adapters/xlsx";
import { describeSet } from "../../app/describeSet";
import { ledgerOf } from "../../app/ledgerOf";
import { textsOf } from "../../language";
import type { Answer, Job } from "./jobs";

export async function makeSet({
  wish: { answered, ...wish },
  madeAt,
  language,
}: Extract<Job, { job: "set" }>): Promise<Extract<Answer, { about: "set" }>> {
  const ledger = answered && ledgerOf(answered);
  const description = describeSet({ ...wish, ledger }, madeAt, textsOf(language));
  if (!description) throw new Error(`There are no workbooks of the type of "${wish.previous?.id ?? ""}".`);
  return { about: "set", description, file: await writeWorkbook(description) };
}
