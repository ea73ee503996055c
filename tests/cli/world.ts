/** The command line in a test: the real functions over real files in a folder of its own, with what was said. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles, type Files } from "../../src/cli/system/files";
import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/system/environment";

export interface Said {
  readonly code: ExitCode;
  readonly output: string;
  readonly messages: string;
}

export const MOMENT = new Date("2018-02-05T08:00:00Z");

/** A new, empty folder. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(process.env.FREMDRIFT_TEST_FOLDER ?? tmpdir(), "cli-"));
}

/** Runs a command as `fremdrift` would, at a fixed moment. */
export async function fremdrift(
  words: readonly string[],
  changed: Partial<Files> = {},
  moment = MOMENT,
): Promise<Said> {
  let output = "";
  let messages = "";
  const code = await run(words, {
    files: { ...nodeFiles, ...changed },
    now: () => moment,
    output: (text) => void (output += text),
    messages: (text) => void (messages += text),
    progress: null,
  });
  return { code, output, messages };
}
