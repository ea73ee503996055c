/** The built programs: one file each, started the way a user starts them, away from this project. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { registry } from "../../src/data";
import { saveForm } from "../cli/returnFiles";
import { openXmlObjections, temporaryFolder } from "../programs";

/** Enough that every thread gets some: eight are read at a time. */
const CODES = municipalitiesOfKkr(registry, "Hovedstaden").map(({ code }) => code);

const node = (words: readonly string[], cwd = process.cwd()) =>
  spawnSync(process.execPath, words, { cwd, encoding: "utf8" });

/** A bundle alone in a folder, where nothing else of the project can be found. */
function alone(bundle: "cli.js" | "demo.js"): string {
  const folder = temporaryFolder();
  copyFileSync(join("dist", bundle), join(folder, bundle));
  return folder;
}

beforeAll(() => {
  const { status, stderr } = node([join("scripts", "build.mjs")]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("dist/cli.js", () => {
  test("lists the sets", () => {
    const { status, stdout } = node(["cli.js", "sets"], alone("cli.js"));
    expect(stdout).toContain("kkr-hovedstaden-2015");
    expect(stdout).toContain("kkr-hovedstaden-2016-2017");
    expect(status).toBe(0);
  });

  test("makes a form that the Open XML SDK accepts", () => {
    const folder = alone("cli.js");
    const { status } = node(["cli.js", "form", "--municipality", "101", "--out", "skema.xlsx"], folder);
    expect(status).toBe(0);
    expect(openXmlObjections(join(folder, "skema.xlsx"))).toEqual([]);
  });

  test("writes Parquet, whose writer is in the one file too", () => {
    const folder = alone("cli.js");
    expect(node(["cli.js", "form", "--municipality", "101", "--out", "skema.xlsx"], folder).status).toBe(0);
    const words = ["merge", "skema.xlsx", "--out", "o.xlsx", "--data", "d.parquet"];
    const { stderr } = node(["cli.js", ...words], folder);
    expect(stderr).toBe("");
    expect(readFileSync(join(folder, "d.parquet")).subarray(0, 4).toString("latin1")).toBe("PAR1");
  });

  test("does nothing and says why when it is asked for something else", () => {
    const folder = alone("cli.js");
    const { status, stderr } = node(["cli.js", "samle", "svar"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("samle");
    expect(readdirSync(folder)).toEqual(["cli.js"]);
  });
});

describe("runs wherever it is copied", () => {
  const MODULE = '{ "type": "module" }';
  const COMMON = '{ "type": "commonjs" }';
  // The package.json nearest above the file decides how Node reads it; null = there is none.
  test.each<[name: string, above: string | null, beside: string | null]>([
    ["cli.js", null, null],
    ["cli.js", MODULE, null],
    ["cli.js", COMMON, null],
    ["cli.js", MODULE, "{}"],
    ["cli.js", COMMON, MODULE],
    ["cli.js", null, '{ "type": "something else" }'],
    ["cli.mjs", COMMON, null],
    ["cli.cjs", MODULE, null],
    // Beneath a broken package.json Node itself refuses to run any .js file; under these names it asks for none.
    ["cli.cjs", null, "{ broken"],
    ["cli.mjs", null, "{ broken"],
  ])("%s beneath %s, beside %s", async (name, above, beside) => {
    const outer = temporaryFolder();
    const folder = join(outer, "inner");
    mkdirSync(folder);
    copyFileSync(join("dist", "cli.js"), join(folder, name));
    if (above !== null) writeFileSync(join(outer, "package.json"), above);
    if (beside !== null) writeFileSync(join(folder, "package.json"), beside);
    const codes = CODES.slice(0, 2);
    for (const code of codes) await saveForm(folder, `${code}.xlsx`, { codes: [code] });
    const words = [name, "check", ...codes.map((code) => `${code}.xlsx`)];
    const { status, stdout, stderr } = node(words, folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("101.xlsx");
  });
});

describe("dist/demo.js", () => {
  const checksums = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [
          path.slice(folder.length),
          createHash("sha256").update(readFileSync(path)).digest("hex"),
        ]),
    );

  test("makes the same bytes each time", () => {
    const [first, second] = [alone("demo.js"), alone("demo.js")];
    expect(node(["demo.js", "demo"], first).status).toBe(0);
    expect(node(["demo.js", "demo"], second).status).toBe(0);
    expect(existsSync(join(first, "demo", "Regionalt overblik.xlsx"))).toBe(true);
    expect(checksums(second)).toEqual(checksums(first));
  });
});

describe("nothing is sent anywhere", () => {
  /** Nothing among these reaches a network or starts another program. */
  const harmless = [
    "buffer",
    "crypto",
    "events",
    "fs",
    "fs/promises",
    "module",
    "os",
    "path",
    "timers/promises",
    "url",
    "util",
    "v8",
    "worker_threads",
    "zlib",
  ];

  test.each(["cli.js", "demo.js"])("%s has no way to a network", (bundle) => {
    const code = readFileSync(join("dist", bundle), "utf8");
    const used = [...code.matchAll(/\b(?:require|import)\(("?)(?:node:)?([^")]*)/g)].map(
      ([, quote, name = ""]) => (quote === "" ? `not a name: ${name}` : name),
    );
    expect(used).toContain("fs/promises");
    expect(used.filter((name) => !harmless.includes(name))).toEqual([]);
    expect(code).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(|^import\b/m);
  });
});
