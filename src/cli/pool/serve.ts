/** A further copy of the program: reads the files that the first one names, and answers with their returns. */
import type { MessagePort } from "node:worker_threads";
import { nodeFiles } from "../files";
import type { FoundFile } from "../findFiles";
import { readReturns, type Asked } from "../readReturns";

/** Answers in the order in which it is asked. A fault of ours ends the thread, and the first copy says so. */
export function serve(port: MessagePort, asked: Asked): void {
  let last: Promise<void> = Promise.resolve();
  port.on("message", (files: readonly FoundFile[]) => {
    last = last.then(async () => {
      port.postMessage(await readReturns(files, asked, nodeFiles));
    });
  });
}
