/** A file that the user chose → what stands in it. */
import type { ReadWorkbook } from "../../workbook/snapshot";
import { runJob, WorkerFailure } from "./runJob";

/** @throws WorkerFailure */
export async function openFile(file: File): Promise<ReadWorkbook> {
  const outcome = await runJob({ job: "open", file }, new AbortController().signal);
  if (outcome.about !== "open") throw new WorkerFailure(outcome.about);
  return outcome.workbook;
}
