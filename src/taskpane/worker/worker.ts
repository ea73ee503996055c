/** A job from the pane → its answer, worked out beside the pane so that the pane never stands still. */
import type { Answer, Job } from "./jobs";
import { makeForms } from "./makeForms";
import { makeLetters } from "./makeLetters";
import { makeOverview } from "./makeOverview";
import { makeSet } from "./makeSet";
import { openPrior } from "./openPrior";
import { openWorkbook } from "./openWorkbook";
import { readFiles } from "./readFiles";
import { zipFiles } from "./zipFiles";

const tell = (done: number, total: number): void => answer({ about: "progress", done, total });

function answer(message: Answer): void {
  self.postMessage(message);
}

async function work(job: Job): Promise<Answer> {
  switch (job.job) {
    case "forms":
      return { about: "forms", files: await makeForms(job, tell) };
    case "read":
      return { about: "read", returns: await readFiles(job.files, job.asked, tell) };
    case "overview":
      return makeOverview(job, answer);
    case "letters":
      return { about: "letters", files: makeLetters(job) };
    case "open":
      return { about: "open", found: await openWorkbook(job) };
    case "prior":
      return { about: "prior", found: await openPrior(job) };
    case "set":
      return makeSet(job);
    case "papers": {
      // Loaded when it is needed: few who open the pane make papers.
      const { makePapers } = await import("./makePapers");
      return makePapers(job, tell);
    }
    case "zip":
      return { about: "zip", file: zipFiles(job.files) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Job>) => {
  work(data).then(answer, (error: unknown) => answer({ about: "failed", why: String(error) }));
});
