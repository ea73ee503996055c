/** A chosen file → what kind it is and what stands in it; a file that cannot be read is none of ours. */
import { readWorkbook } from "../../adapters/xlsx";
import { recognise, type Recognised } from "../../app/recognise";
import type { Job } from "./jobs";

export async function openWorkbook({ file, sets }: Extract<Job, { job: "open" }>): Promise<Recognised> {
  try {
    const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
    return read.readable ? recognise(read.snapshot, file.name, sets) : { kind: "ordinary" };
  } catch (error) {
    // The browser's own refusals: the file was moved, or another program holds it.
    if (error instanceof DOMException) return { kind: "ordinary" };
    throw error;
  }
}
