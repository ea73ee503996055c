/** Turns files into the answers, times and memory of a reader that runs in a process of its own for each. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFile, temporaryFolder } from "../programs";
import { bundled } from "./bundled";

export interface Outcome {
  readonly answer: string;
  /** Of the processor, so that it is the same on a machine that has other things to do. */
  readonly milliseconds: number;
  /** The most that the whole process ever held, Node itself (about 45 MB) included. */
  readonly megabytes: number;
}

const SCRIPT = `
const { readFileSync } = require("node:fs");
const { readReturnedFile } = require(process.argv[4]);
const bytes = readFileSync(process.argv[2]);
const before = process.cpuUsage();
const kept = Array.from({ length: Number(process.argv[3]) }, () => readReturnedFile(bytes));
const read = kept[0];
const { user, system } = process.cpuUsage(before);
const milliseconds = Math.round((user + system) / 1000);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ answer: read.readable ? "read" : read.reason, milliseconds, megabytes }));
`;

/** Builds the reader once. @returns how to read one file with it, as often as wanted, every answer kept */
export async function readerInItsOwnProcess(): Promise<(bytes: Uint8Array, times?: number) => Outcome> {
  const reader = await bundled("src/adapters/readReturnedFile.ts");
  const script = join(temporaryFolder(), "read.cjs");
  writeFileSync(script, SCRIPT);
  return (bytes, times = 1) => {
    const file = temporaryFile("hostile.xlsx", bytes);
    const printed: unknown = JSON.parse(
      execFileSync(process.execPath, [script, file, String(times), reader], {
        encoding: "utf8",
        timeout: 300_000,
      }),
    );
    if (!isOutcome(printed)) throw new Error("The reader's process said something else.");
    return printed;
  };
}

function isOutcome(value: unknown): value is Outcome {
  return (
    typeof value === "object" &&
    value !== null &&
    "answer" in value &&
    "milliseconds" in value &&
    "megabytes" in value
  );
}
