/** The program `fremdrift`: hands the process's words, streams and clock to `run` and takes its exit code. */
import { parentPort, workerData } from "node:worker_threads";
import { textsOf } from "../language";
import { clockFrom } from "./clock";
import { errorCode } from "./errorCode";
import { nodeFiles } from "./files";
import { readersOf } from "./pool/readers";
import { serve } from "./pool/serve";
import { run, unexpectedLine } from "./run";

function start(): void {
  const { stdout, stderr, argv, env } = process;
  // A reader such as `head` may stop reading early; that is no fault.
  stdout.on("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
  });
  const epoch = env["SOURCE_DATE_EPOCH"];
  const now = clockFrom(epoch, () => new Date());
  if (now === null) {
    stderr.write(`${textsOf("da").cli.usage.wrongEpoch(epoch ?? "")}\n`);
    process.exitCode = 2;
    return;
  }
  run(argv.slice(2), {
    files: nodeFiles,
    now,
    output: (text) => void stdout.write(text),
    messages: (text) => void stderr.write(text),
    // Back to the start of the line, over what stood there.
    progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : null,
    startReaders: readersOf(argv[1] ?? "", threads(env["FREMDRIFT_THREADS"])),
  }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      stderr.write(`${unexpectedLine(error)}\n`);
      process.exitCode = 2;
    },
  );
}

/** What FREMDRIFT_THREADS says; null for nothing. */
function threads(wanted: string | undefined): number | null {
  return /^[1-9]\d?$/.test(wanted ?? "") ? Number(wanted) : null;
}

// The same file is the program and, started by it in further threads, its readers.
if (parentPort) serve(parentPort, workerData);
else start();
