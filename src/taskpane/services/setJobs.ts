/** The wish for a set workbook → the workbook, as a description and as a file. */
import type { LanguageName } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { SetOrder } from "../worker/jobs";
import type { MadeOverview } from "./mergeJobs";
import { runJob, WorkerFailure } from "./runJob";

/** @throws Cancelled, WorkerFailure */
export async function makeSetWorkbook(
  wish: SetOrder,
  language: LanguageName,
  signal: AbortSignal,
): Promise<MadeOverview> {
  const madeAt = isoSeconds(new Date());
  const outcome = await runJob({ job: "set", wish, madeAt, language }, signal);
  if (outcome.about !== "set") throw new WorkerFailure(outcome.about);
  return outcome;
}
