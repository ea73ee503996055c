// `npm run measure`: the pane's first JavaScript and its start, beside those of the smallest pane that Fluent can make.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { programs } from "./programs.mjs";
import { serve } from "./server.mjs";
import { ensureBuilt, ensurePackages, packaged, root } from "./setUp.mjs";

/** As many times the smallest pane as ours may be: in bytes, and in time until one can press a button. */
const MOST_BYTES = 1.35;
const MOST_TIME = 1.5;
const STARTS = 7;

ensurePackages();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "fremdrift-hello-"));
const config = join(folder, "webpack.config.mjs");
writeFileSync(
  config,
  `import { inBrowser } from ${JSON.stringify(pathToFileURL(join(root, "webpack.config.js")).href)};
export default {
  ...inBrowser({ taskpane: { entry: "tests/browser/hello/main.tsx", page: "src/taskpane/taskpane.html" } }),
  output: { path: ${JSON.stringify(folder)}, filename: "pane/[name].js" },
};`,
);
const { status } = spawnSync(process.execPath, [packaged("webpack-cli/bin/cli.js"), "--config", config], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) process.exit(1);

/** Bytes of the scripts that a page names, as a web server sends them. */
function firstBytes(page) {
  const scripts = [...readFileSync(page, "utf8").matchAll(/<script[^>]* src="?([^"\s>]+)/g)];
  return scripts.reduce((sum, [, src]) => sum + gzipSync(readFileSync(join(dirname(page), src))).length, 0);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from asking for the page until its last button can be pressed, in a browser that has nothing kept. */
async function startTime(browser, address, button) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const before = performance.now();
  await page.goto(`${address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByRole("button", { name: button }).waitFor();
  const time = performance.now() - before;
  await context.close();
  return time;
}

const bytes = {
  ours: firstBytes(join("dist", "taskpane.html")),
  hello: firstBytes(join(folder, "taskpane.html")),
};
const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;
const ratio = bytes.ours / bytes.hello;
console.log(
  `first JavaScript, gzip: ${kilobytes(bytes.ours)}, smallest ${kilobytes(bytes.hello)}: ${ratio.toFixed(2)} × (at most ${MOST_BYTES})`,
);
let failed = ratio > MOST_BYTES;

const chromium = process.env.FREMDRIFT_CHROMIUM || programs.find(({ name }) => name === "chromium").find();
if (chromium) {
  const { chromium: driver } = await import("playwright-core");
  const browser = await driver.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  const [ours, hello] = await Promise.all([serve("dist"), serve(folder)]);
  const times = { ours: [], hello: [] };
  for (let start = 0; start < STARTS; start += 1) {
    times.hello.push(await startTime(browser, hello.address, "Hello"));
    times.ours.push(await startTime(browser, ours.address, "Saml svar"));
  }
  await browser.close();
  ours.close();
  hello.close();
  const slower = median(times.ours) / median(times.hello);
  console.log(
    `usable after ${median(times.ours).toFixed(0)} ms, smallest ${median(times.hello).toFixed(0)} ms: ${slower.toFixed(2)} × (at most ${MOST_TIME})`,
  );
  failed ||= slower > MOST_TIME;
} else {
  console.log("No Chromium here: the start is not measured.");
}
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
