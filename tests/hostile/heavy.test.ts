/** Small files that once took minutes or stopped the merge: each beside 29 sound returns, in a process of its own. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { registry } from "../../src/data";
import { type Filled, saveForm } from "../cli/returnFiles";
import { newFolder } from "../cli/world";
import { mergeSchema } from "../cli/summarySchema";
import { temporaryFolder } from "../programs";
import * as v from "valibot";
import { bundled } from "./bundled";

const CASES = "tests/hostile/cases";
/** Of the processor, the program's own start among them; they once took minutes. */
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 512;

/** The program as it is started, and what it cost on the last line of its standard error. */
const SCRIPT = `
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
const program = process.argv[2];
process.argv.splice(1, 2, program);
require(program);
`;

let script: string;
let program: string;
beforeAll(async () => {
  program = await bundled("src/cli/main.ts");
  script = join(temporaryFolder(), "cost.cjs");
  writeFileSync(script, SCRIPT);
});

/** The 29 municipalities' returns, of which Ballerup's is the newest from there. */
async function soundReturns(): Promise<string> {
  const folder = await newFolder();
  for (const { code, name } of municipalitiesOfKkr(registry, "Hovedstaden")) {
    const filled: Filled = { codes: [code], savedAt: "2030-01-20T09:00:00Z" };
    await saveForm(folder, `${name}.xlsx`, filled);
  }
  return folder;
}

test.each(readdirSync(CASES))("%s", async (name) => {
  const folder = await soundReturns();
  copyFileSync(join(CASES, name), join(folder, name));
  const out = await newFolder();
  const words = [
    "merge",
    folder,
    "--out",
    join(out, "o.xlsx"),
    "--json",
    join(out, "o.json"),
    "--replies",
    join(out, "b"),
  ];
  const { status, stderr } = spawnSync(process.execPath, [script, program, ...words], {
    encoding: "utf8",
    timeout: 600_000,
  });
  expect(status === 0 || status === 1).toBe(true);
  const cost = v.parse(v.object({ seconds: v.number(), megabytes: v.number() }), JSON.parse(stderr));
  expect(cost.seconds).toBeLessThan(MOST_SECONDS);
  expect(cost.megabytes).toBeLessThan(MOST_MEGABYTES);
  const { returns } = v.parse(mergeSchema, JSON.parse(readFileSync(join(out, "o.json"), "utf8")));
  const sound = returns.filter(({ file }) => file !== name);
  expect(sound).toHaveLength(29);
  for (const { file, state } of sound) expect([file, state]).toEqual([file, "accepted"]);
  expect(returns.find(({ file }) => file === name)?.findings.map(({ code }) => code)).toContain(FOUND[name]);
});

/** What each of them is told of, beside being older than Ballerup's other return. */
const FOUND: Readonly<Record<string, string>> = {
  "lastModifiedBy-40000-stops-the-merge.xlsx": "text-too-long",
  "quadratic-combining-marks.xlsx": "own-row",
  "redos-10-cells-of-32000-dots.xlsx": "own-row",
  "redos-1M-spaces.docx": "text-outside-tables",
  "terminal-escape-Ballerup.xlsx": "status-invalid",
};
