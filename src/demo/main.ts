/** The demo: blank forms, returns from 27 municipalities, and the regional overview that is made of them. */
import { join } from "node:path";
import { nodeFiles } from "../cli/system/files";
import { CommandError } from "../cli/system/commandError";
import { showDemo } from "./showDemo";

const { stdout, stderr, argv } = process;

showDemo(argv[2] ?? join(process.cwd(), "demo"), nodeFiles).then(
  (text) => void stdout.write(text),
  (error: unknown) => {
    stderr.write(`${error instanceof CommandError ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
