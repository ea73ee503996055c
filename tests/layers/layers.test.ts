import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "../programs";
import { hen, planted, sound } from "./planted";

const packages = {
  dependencies: ["valibot", "fflate"],
  devDependencies: ["fast-check"],
  byChance: ["by-chance"],
};

const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1.0.0"]));

/** Writes a tiny project of these files and packages. @returns its folder */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const name of Object.values(packages).flat()) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "module.exports = {};");
  }
  const { dependencies, devDependencies } = packages;
  write(
    "package.json",
    JSON.stringify({ dependencies: versions(dependencies), devDependencies: versions(devDependencies) }),
  );
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"]) cpSync(name, join(folder, name));
  return folder;
}

/** Cruises a project with our rules. @returns "rule: file" for each violation */
function violations(files: Readonly<Record<string, string>>): ReadonlySet<string> {
  const cruise = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruise, "src", "packages", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
    { cwd: project(files), encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/dependency violations/);
  return new Set(
    [...stdout.matchAll(/error ([\w-]+): (\S+?)(?= |$)/gm)].map(([, rule, file]) => `${rule}: ${file}`),
  );
}

const configuration = jest.requireActual<{ forbidden: readonly { name: string }[] }>(
  resolve(".dependency-cruiser.cjs"),
);

describe("the rules of the layers", () => {
  const all = {
    ...sound,
    ...hen,
    ...Object.fromEntries(planted.map(([, file, content]) => [file, content])),
  };
  let found: ReadonlySet<string> = new Set();
  beforeAll(() => {
    found = violations(all);
  });

  test.each(planted)("%s fires on %s", (rule, file) => {
    expect([...found]).toContain(`${rule}: ${file}`);
  });

  test("none fires on a sound file", () => {
    expect(
      [...found].filter((violation) => Object.keys(sound).some((file) => violation.endsWith(file))),
    ).toEqual([]);
  });

  test("there is a planted violation for each", () => {
    const tried = new Set(planted.map(([rule]) => rule));
    expect(configuration.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
