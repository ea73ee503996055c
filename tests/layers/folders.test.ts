/** Which way the data goes is seen from the folders: no two of them depend on each other, not even by way of others. */
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import * as v from "valibot";

const cruised = v.object({
  modules: v.array(
    v.object({ source: v.string(), dependencies: v.array(v.object({ resolved: v.string() })) }),
  ),
});

type Dependency = readonly [from: string, to: string];

/** From folder to folder, of everything but tests. */
function folders(): readonly Dependency[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["src", "--config", ".dependency-cruiser.cjs", "--include-only", "^src/"],
      ...["--exclude", "\\.test\\.tsx?$", "--output-type", "json"],
    ],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  expect(stderr).toBe("");
  return v
    .parse(cruised, JSON.parse(stdout))
    .modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }): Dependency => [dirname(source), dirname(resolved)]),
    )
    .filter(([from, to]) => from !== to);
}

/** What is left when the folders that depend on nobody else, or that nobody else depends on, are taken away in turn. */
function circles(all: readonly Dependency[]): readonly string[] {
  const from = new Set(all.map(([one]) => one));
  const to = new Set(all.map(([, other]) => other));
  const left = all.filter(([one, other]) => to.has(one) && from.has(other));
  if (left.length < all.length) return circles(left);
  return [...new Set(left.map(([one, other]) => `${one} → ${other}`))].sort();
}

const ours = folders();

test("no folder depends on another in a circle", () => {
  expect(new Set(ours.flat()).size).toBeGreaterThan(50);
  expect(circles(ours)).toEqual([]);
});

test("a planted circle by way of a third folder is found", () => {
  const planted: readonly Dependency[] = [
    ["src/workbook", "src/planted"],
    ["src/planted", "src/core/intake"],
  ];
  const found = circles([...ours, ...planted]);
  expect(found).toContain("src/workbook → src/planted");
  expect(found).toContain("src/planted → src/core/intake");
  expect(found).not.toContain("src/cli → src/cli/commands");
});
