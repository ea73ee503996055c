// `npm run check`: every gate, one line each; what a closed gate says is shown in full.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { lockFileFaults } from "./lockFile.mjs";
import { ensurePackages, packaged } from "./setUp.mjs";
import { foreignPaths, projectFiles } from "./stayInside.mjs";

ensurePackages();

/** Runs an installed package's program. @returns what it complains of; empty = nothing */
const program = (path, ...words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [packaged(path), ...words], { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.on("close", (code) =>
      resolve(code === 0 ? "" : Buffer.concat(said).toString() || `ended with ${code}`),
    );
  });

const gates = [
  ["types", () => program("typescript/bin/tsc")],
  ["lint", () => program("eslint/bin/eslint.js", ".", "--max-warnings", "0")],
  ["format", () => program("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["layers", () => program("dependency-cruiser/bin/dependency-cruise.mjs", "src", "packages")],
  ["manifest", () => program("jest/bin/jest.js", "tests/manifest")],
  ["lock file", async () => lockFileFaults()],
  ["paths that stay in the project", async () => foreignPaths(projectFiles())],
];

const waiting = [...gates];
let closed = 0;
async function work() {
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
    const [name, run] = gate;
    const start = performance.now();
    const complaint = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${complaint === "" ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (complaint === "") continue;
    closed += 1;
    console.log(complaint.trimEnd().replaceAll(/^/gm, "       "));
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(closed === 0 ? "Every gate is open." : `${closed} of ${gates.length} gates are closed.`);
process.exitCode = closed === 0 ? 0 : 1;
