/** However a merge is cut off, the overview that was there is still there and whole, or the new one is. */
import { realSet } from "../overview/examples";
import { formOf } from "../../src/core/forms";
import { spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { copyFile, mkdir, readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { readOverview } from "../../src/core/refresh/readOverview";
import { registry } from "../../src/data";
import { saveForm } from "../cli/returnFiles";
import { newFolder } from "../cli/world";

const CLI = join("dist", "cli.js");
const ASKED = municipalitiesOfKkr(registry, "Hovedstaden").map(({ code }) => code);

beforeAll(() => {
  const built = spawnSync(process.execPath, [join("scripts", "build.mjs")], { encoding: "utf8" });
  expect(built.stderr).toBe("");
});

/** Runs `fremdrift` in a process of its own. @param until resolves when it is to be killed; absent = never */
async function run(words: readonly string[], until?: Promise<unknown>): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...words], { stdio: "ignore" });
  const end = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await Promise.race([end, until ?? end]);
  child.kill("SIGKILL");
  await end;
}

/** The files of which an overview remembers the returns. @throws when it is no whole overview */
async function remembered(path: string): Promise<readonly string[]> {
  const workbook = readWorkbook(await readFile(path));
  const overview = workbook.readable
    ? readOverview(workbook.snapshot, formOf(realSet()), registry, ASKED)
    : null;
  if (!overview || overview.findings.length > 0) throw new Error("The overview is not whole.");
  return overview.returns.map(({ file }) => file.name);
}

async function world() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  const old = join(folder, "gammelt.xlsx");
  await run(["merge", svar, "--out", old]);
  for (const code of ["147", "157", "161", "163", "167"])
    await saveForm(svar, `${code}.xlsx`, { codes: [code] });
  const out = join(folder, "overblik.xlsx");
  const merge = ["merge", svar, "--out", out, "--into", out, "--json", join(folder, "r.json")];
  return { folder, svar, old, out, merge };
}

const OLD = ["Kbh.xlsx"];
const NEW = ["147.xlsx", "157.xlsx", "161.xlsx", "163.xlsx", "167.xlsx", "Kbh.xlsx"];

test("killed at any moment, ten times on the way and five times while it writes", async () => {
  const { folder, svar, old, out, merge } = await world();
  await copyFile(old, out);
  const start = performance.now();
  await run(merge);
  const whole = performance.now() - start;
  expect([...(await remembered(out))].sort()).toEqual(NEW);

  const outcomes: string[] = [];
  for (let kill = 0; kill < 15; kill += 1) {
    await copyFile(old, out);
    await run(merge, kill < 10 ? after((whole * (kill + 1)) / 11) : somethingWritten(folder));
    const bytes = await readFile(out);
    const isOld = bytes.equals(await readFile(old));
    expect([...(await remembered(out))].sort()).toEqual(isOld ? OLD : NEW);
    outcomes.push(isOld ? "old" : "new");
  }
  // Most were cut off before the end: otherwise nothing was tried.
  expect(outcomes.filter((outcome) => outcome === "old").length).toBeGreaterThan(5);

  // What they left behind is in nobody's way, and is cleared when it is old.
  const leftBehind = async () => (await readdir(folder)).filter((name) => name.endsWith(".tmp"));
  expect((await leftBehind()).length).toBeGreaterThan(0);
  const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  for (const name of await leftBehind()) await utimes(join(folder, name), longAgo, longAgo);
  await copyFile(old, out);
  await run(merge);
  expect([...(await remembered(out))].sort()).toEqual(NEW);
  expect((await readdir(svar)).sort()).toEqual(NEW);
  expect(await leftBehind()).toEqual([]);
});

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves as soon as a new file shows in the folder. */
function somethingWritten(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith(".tmp")) {
        watcher.close();
        resolve();
      }
    });
  });
}
