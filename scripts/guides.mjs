// docs/vejledning → dist/vejledning, with the pictures that its pages show, so that the pane's help can lead there.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @param {string} dist */
export function copyGuides(dist) {
  const from = join("docs", "vejledning");
  mkdirSync(join(dist, "vejledning"), { recursive: true });
  for (const name of readdirSync(from).sort()) {
    copyFileSync(join(from, name), join(dist, "vejledning", name));
    for (const [, picture] of readFileSync(join(from, name), "utf8").matchAll(
      /<img\s+src="\.\.\/([\w/.-]+)"/g,
    )) {
      mkdirSync(dirname(join(dist, picture)), { recursive: true });
      copyFileSync(join("docs", picture), join(dist, picture));
    }
  }
}
