// `npm run docs:intake`: makes every alteration of tests/interop and tests/sets with the real programs, and writes docs/intake.md and docs/sets.md.
import { spawnSync } from "node:child_process";
import { ensurePackages, packaged } from "./setUp.mjs";

ensurePackages();
const { status } = spawnSync(
  process.execPath,
  [
    packaged("jest/bin/jest.js"),
    "--selectProjects",
    "files",
    "--",
    "tests/interop/alterations.test.ts",
    "tests/sets/alterations.test.ts",
  ],
  { stdio: "inherit", env: { ...process.env, FREMDRIFT_WRITE_DOCS: "1" } },
);
process.exitCode = status ?? 1;
