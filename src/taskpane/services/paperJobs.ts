/** The wish for papers → Word documents. */
import type { LanguageName } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { Answer, PaperWish, Tell } from "../worker/jobs";
import { runJob, WorkerFailure } from "./runJob";

/** @throws Cancelled, WorkerFailure */
export async function makePaperFiles(
  wish: PaperWish,
  letterhead: File | null,
  language: LanguageName,
  signal: AbortSignal,
  tell: Tell,
): Promise<Extract<Answer, { about: "papers" }>> {
  const madeAt = isoSeconds(new Date());
  const outcome = await runJob({ job: "papers", wish, letterhead, madeAt, language }, signal, (portion) => {
    if (portion.about === "progress") tell(portion.done, portion.total);
  });
  if (outcome.about !== "papers") throw new WorkerFailure(outcome.about);
  return outcome;
}
