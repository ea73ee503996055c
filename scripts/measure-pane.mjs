// `npm run measure`: what the pane weighs, how soon it can be used, and how long it stands still, each beside its bound.
// `-- --sizes` measures only what comes out the same on every machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureLongestTask } from "./pane/longestTask.mjs";
import { measureSizes } from "./pane/sizes.mjs";
import { measureStart } from "./pane/start.mjs";
import { programs } from "./programs.mjs";
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

ensurePackages();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "fremdrift-measure-"));
const say = ({ line, kept }) => {
  console.log(kept ? line : `${line}  TOO MUCH`);
  if (!kept) process.exitCode = 1;
};

(await measureSizes(folder)).forEach(say);
const chromium = programs.find(({ name }) => name === "chromium")?.find();
if (process.argv.includes("--sizes")) {
  // Nothing more.
} else if (chromium === undefined) {
  console.log("No Chromium here: neither the start nor the longest task is measured.");
} else {
  const { chromium: driver } = await import("playwright-core");
  const browser = await driver.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  say(await measureStart(browser, folder));
  say(await measureLongestTask(browser, join(folder, "merge")));
  await browser.close();
}
rmSync(folder, { recursive: true });
