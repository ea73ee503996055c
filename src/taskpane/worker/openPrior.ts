/** A chosen file → the earlier overview that it is, or why it is none. */
import { LARGEST_OVERVIEW, type PriorOverview, readPriorOverview } from "../../app/priorOverview";
import type { Job } from "./jobs";

export async function openPrior({ file, asked }: Extract<Job, { job: "prior" }>): Promise<PriorOverview> {
  if (file.size > LARGEST_OVERVIEW) return { found: false, why: "too-large" };
  try {
    return readPriorOverview(new Uint8Array(await file.arrayBuffer()), asked);
  } catch (error) {
    // The browser's own refusals: the file was moved, or another program holds it.
    if (error instanceof DOMException) return { found: false, why: "no-overview" };
    throw error;
  }
}
