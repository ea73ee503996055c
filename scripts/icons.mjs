// assets/icon.svg → the PNG sizes that Excel asks for. Run by hand when the drawing changes.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programs } from "./programs.mjs";
import { must, root } from "./setUp.mjs";

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

const chromium = programs.find(({ name }) => name === "chromium")?.find();
if (chromium === undefined) {
  console.error("Chromium, Chrome or Edge is needed to draw the icons.");
  process.exit(1);
}

const drawing = readFileSync(join("assets", "icon.svg"), "utf8");
const page = join(root, "assets", "drawing.html");
for (const size of iconSizes) {
  const style = `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
  writeFileSync(page, `<!doctype html>${style}${drawing}`);
  must(
    chromium,
    [
      "--headless=new",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      "--default-background-color=00000000",
      `--window-size=${size},${size}`,
      `--screenshot=${join(root, "assets", `icon-${size}.png`)}`,
      pathToFileURL(page).href,
    ],
    { stdio: "ignore" },
  );
}
rmSync(page);
