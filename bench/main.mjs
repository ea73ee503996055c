// `npm run bench`: our whole merge beside what others need to open the same files; writes docs/performance.md.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt, ensurePackages } from "../scripts/setUp.mjs";
import { CLI, contenders } from "./contenders/contenders.mjs";
import { compareAnswers } from "./measure/compare.mjs";
import { takeTurns } from "./measure/rounds.mjs";
import { emptyBundle } from "./measure/startUp.mjs";
import { describe } from "./report/describe.mjs";
import { makeReturns } from "./returns/makeReturns.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, out: { type: "string" } },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [29, 98, 1_000, 10_000];
const rounds = Number(values.rounds);
if (![rounds, ...counts].every((number) => Number.isInteger(number) && number > 0)) {
  console.error("npm run bench -- [NUMBER OF RETURNS …] [--rounds 5] [--out FILE.md]");
  process.exit(2);
}

ensurePackages();
if (process.env.FREMDRIFT_CLI === undefined) ensureBuilt();
const all = contenders();
const measured = new Map();
for (const count of counts) {
  const work = mkdtempSync(join(tmpdir(), "fremdrift-bench-"));
  try {
    const folder = join(work, "svar");
    makeReturns(count, folder, CLI);
    compareAnswers(count, folder, work);
    const taking = all.filter(({ most }) => count <= most);
    process.stderr.write(`${count} `);
    measured.set(count, {
      turns: rounds,
      results: takeTurns([...taking, emptyBundle(work)], rounds, folder, work),
    });
    process.stderr.write("\n");
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
const report = describe(measured, all);
const out = values.out ?? fileURLToPath(new URL("../docs/performance.md", import.meta.url));
writeFileSync(out, report);
console.log(report);
