// `npm run pictures`: the demo's form, overview and paper → docs/images, as LibreOffice draws their first pages.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { programs } from "./programs.mjs";
import { ensureBuilt, ensurePackages, must } from "./setUp.mjs";

/** Each picture: which page of which of the demo's files. Brøndby's example shows what the form says of itself. */
const pictures = [
  { name: "skema", file: join("svar", "Brøndby svar.xlsx"), page: 1 },
  { name: "overblik", file: "Regionalt overblik.xlsx", page: 1 },
  { name: "papir", file: "Samlet status.docx", page: 3 },
];
/** Wide enough to be read on a screen, small enough for a repository. */
const DOTS_PER_INCH = 110;
const MARGIN = 12;
/** The foot of the page, which says only its number, is left out. */
const FOOT = 0.06;

const program = (wanted) => {
  const path = programs.find(({ name }) => name === wanted)?.find();
  if (path === undefined) {
    console.error(`${wanted} is needed to draw the pictures.`);
    process.exit(1);
  }
  return path;
};

/** @returns left, top, width and height of what is not white in a binary PPM, without the foot of the page */
function inked(ppm) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 64).toString("latin1"));
  const pixels = ppm.subarray(head.length);
  const [w, h] = [Number(width), Number(height)];
  let [left, top, right, bottom] = [w, h, 0, 0];
  for (let y = 0; y < h * (1 - FOOT); y += 1)
    for (let x = 0; x < w; x += 1) {
      const at = 3 * (y * w + x);
      if (pixels[at] > 245 && pixels[at + 1] > 245 && pixels[at + 2] > 245) continue;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x),
        Math.max(bottom, y),
      ];
    }
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return [x, y, Math.min(w, right + MARGIN) - x, Math.min(h, bottom + MARGIN) - y];
}

ensurePackages();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "fremdrift-pictures-"));
const images = join("docs", "images");
mkdirSync(images, { recursive: true });
must(process.execPath, [join("dist", "demo.js"), join(folder, "demo")], { stdio: "ignore" });

const [soffice, pdftoppm] = [program("soffice"), program("pdftoppm")];
for (const { name, file, page } of pictures) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const workbook = join(folder, "demo", file);
  must(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook], {
    stdio: "ignore",
  });
  const pdf = join(folder, basename(file).replace(/(xlsx|docx)$/, "pdf"));
  const only = ["-r", String(DOTS_PER_INCH), "-f", String(page), "-l", String(page), "-singlefile"];
  must(pdftoppm, [...only, pdf, join(folder, name)]);
  const [x, y, width, height] = inked(readFileSync(join(folder, `${name}.ppm`))).map(String);
  const target = join(images, name);
  must(pdftoppm, [...only, "-png", "-x", x, "-y", y, "-W", width, "-H", height, pdf, target]);
  console.log(`${target}.png  ${width} × ${height}, ${Math.round(statSync(`${target}.png`).size / 1024)} KB`);
}
rmSync(folder, { recursive: true });
