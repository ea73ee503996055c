// `npm run pane-pictures`: every screen of the pane in each look → docs/images/pane, as Chromium shows it to the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFewerColours } from "./pane/fewerColours.mjs";
import { ensureBuilt, ensurePackages, packaged, root } from "./setUp.mjs";

ensurePackages();
ensureBuilt();
const images = join(root, "docs", "images", "pane");
rmSync(images, { recursive: true, force: true });
mkdirSync(images, { recursive: true });
const words = ["--selectProjects", "files", "--", "tests/browser/accessibility"];
const { status } = spawnSync(process.execPath, [packaged("jest/bin/jest.js"), ...words], {
  stdio: "inherit",
  env: { ...process.env, FREMDRIFT_PANE_PICTURES: images },
});
const sizes = readdirSync(images).map((name) => {
  const picture = withFewerColours(readFileSync(join(images, name)));
  writeFileSync(join(images, name), picture);
  return picture.length;
});
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
console.log(`${sizes.length} pictures, ${megabytes.toFixed(1)} MB, in docs/images/pane.`);
process.exitCode = status ?? 1;
