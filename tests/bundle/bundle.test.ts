/** The built programs: one file each, started the way a user starts them, away from this project. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { municipalitiesOfKkr } from "../../src/core/municipalities/municipalitiesOfKkr";
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
  copyFileSync(join("dist", bundle), join(folder, bundle.replace(".js", ".mjs")));
  return folder;
}

beforeAll(() => {
  const { status, stderr } = node([join("scripts", "build.mjs")]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("dist/cli.js", () => {
  test("lists the sets", () => {
    const { status, stdout } = node(["cli.mjs", "sets"], alone("cli.js"));
    expect(stdout).toContain("kkr-hovedstaden-2015");
    expect(stdout).toContain("kkr-hovedstaden-2016-2017");
    expect(status).toBe(0);
  });

  test("makes a form that the Open XML SDK accepts", () => {
    const folder = alone("cli.js");
    const { status } = node(["cli.mjs", "form", "--municipality", "101", "--out", "skema.xlsx"], folder);
    expect(status).toBe(0);
    expect(openXmlObjections(join(folder, "skema.xlsx"))).toEqual([]);
  });

  test("writes Parquet, whose writer is in the one file too", () => {
    const folder = alone("cli.js");
    expect(node(["cli.mjs", "form", "--municipality", "101", "--out", "skema.xlsx"], folder).status).toBe(0);
    const words = ["merge", "skema.xlsx", "--out", "o.xlsx", "--data", "d.parquet"];
    const { stderr } = node(["cli.mjs", ...words], folder);
    expect(stderr).toBe("");
    expect(readFileSync(join(folder, "d.parquet")).subarray(0, 4).toString("latin1")).toBe("PAR1");
  });

  test("gives the same bytes however many threads read", async () => {
    const folder = alone("cli.js");
    for (const code of CODES) await saveForm(folder, `${code}.xlsx`, { codes: [code] });
    const words = ["cli.mjs", "merge", ...CODES.map((code) => `${code}.xlsx`), "--out"];
    const [one, three] = ["1", "3"].map((threads) => {
      const out = `${threads}.xlsx`;
      const env = { ...process.env, SOURCE_DATE_EPOCH: "1500000000", FREMDRIFT_THREADS: threads };
      expect(spawnSync(process.execPath, [...words, out], { cwd: folder, env }).status).toBe(0);
      return readFileSync(join(folder, out));
    });
    expect(one && three?.equals(one)).toBe(true);
  });

  test("does nothing and says why when it is asked for something else", () => {
    const folder = alone("cli.js");
    const { status, stderr } = node(["cli.mjs", "samle", "svar"], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("samle");
    expect(readdirSync(folder)).toEqual(["cli.mjs"]);
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
    expect(node(["demo.mjs", "demo"], first).status).toBe(0);
    expect(node(["demo.mjs", "demo"], second).status).toBe(0);
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
    "worker_threads",
    "zlib",
  ];

  test.each(["cli.js", "demo.js"])("%s has no way to a network", (bundle) => {
    const code = readFileSync(join("dist", bundle), "utf8");
    const used = [...code.matchAll(/(?:^import .* from |createRequire_require\()"(?:node:)?([^"]+)"/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(used).toContain("fs/promises");
    expect(used.filter((name) => !harmless.includes(name))).toEqual([]);
    expect(code).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(|\bimport\(/);
  });
});
