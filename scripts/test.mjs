// `npm test`: sets the clone up, runs every test, says what was measured and what could not run, and counts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { exposePrograms, installMissing } from "./programs.mjs";
import { ensureBuilt, ensurePackages, packaged } from "./setUp.mjs";

ensurePackages();
installMissing();
exposePrograms();
ensureBuilt();

const folder = mkdtempSync(join(tmpdir(), "fremdrift-result-"));
const result = join(folder, "result.json");
const figuresFile = join(folder, "figures.jsonl");
writeFileSync(figuresFile, "");
// One more than there are cores: tests in a browser wait a third of their time.
const workers = Math.min(4, availableParallelism() + 1);
const { status, signal } = spawnSync(
  process.execPath,
  [
    packaged("jest/bin/jest.js"),
    `--maxWorkers=${workers}`,
    "--json",
    `--outputFile=${result}`,
    ...process.argv.slice(2),
  ],
  { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, FREMDRIFT_FIGURES: figuresFile } },
);
if (!existsSync(result)) {
  console.error(signal === null ? "The tests did not run." : `The tests were stopped (${signal}).`);
  process.exit(status || 1);
}
const counts = JSON.parse(readFileSync(result, "utf8"));
const figures = readFileSync(figuresFile, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

// What tests/reportFigure.ts was told. The workers end in any order, so the headings are put in one.
for (const title of [...new Set(figures.map(([title]) => title))].sort()) {
  console.log(`\n${title}:`);
  for (const [, text] of figures.filter(([heading]) => heading === title)) console.log(`  ${text}`);
}

const couldNotRun = counts.testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter((test) => test.status === "pending" || test.status === "todo");
if (couldNotRun.length > 0) console.log("\nCould not run here:");
for (const { fullName } of couldNotRun) console.log(`  ${fullName}`);

// A file that does not even load holds no counted test, but is a failure all the same.
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
console.log(`\n${counts.numPassedTests} passed, ${failed} failed, ${couldNotRun.length} skipped`);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
