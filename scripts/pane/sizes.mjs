// What the pane weighs, in bytes as a web server sends them: the same sources always give the same numbers.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildInPlaceOfPane } from "./builds.mjs";

/** As many times the first JavaScript of the smallest pane as ours may be. */
const MOST_FIRST = 1.35;
/** What the code that reads and writes files may weigh; in bytes. */
const MOST_FILES = 75 * 1024;

const packed = (path) => gzipSync(readFileSync(path)).length;
const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;

/** The scripts that a page names. */
function firstScripts(page) {
  return [...readFileSync(page, "utf8").matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, src]) =>
    join(dirname(page), src),
  );
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param folder an empty one; afterwards `hello` in it is the smallest pane that Fluent can make */
export async function measureSizes(folder) {
  await buildInPlaceOfPane("tests/browser/alone/hello.tsx", join(folder, "hello"));
  await buildInPlaceOfPane("tests/browser/alone/files.ts", join(folder, "files"));
  const [ours, hello] = ["dist", join(folder, "hello")].map((built) =>
    sum(firstScripts(join(built, "taskpane.html")).map(packed)),
  );
  const scripts = join(folder, "files", "pane");
  const files = sum(readdirSync(scripts).map((name) => packed(join(scripts, name))));
  const ratio = ours / hello;
  return [
    {
      line: `first JavaScript, gzip: ${kilobytes(ours)}, smallest ${kilobytes(hello)}: ${ratio.toFixed(2)} × (at most ${MOST_FIRST})`,
      kept: ratio <= MOST_FIRST,
    },
    {
      line: `reading and writing files (src/adapters/xlsx, docx and package, and all that they need), gzip: ${kilobytes(files)} (at most ${kilobytes(MOST_FILES)})`,
      kept: files <= MOST_FILES,
    },
  ];
}
