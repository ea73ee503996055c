/** A second build, in another folder: the same bytes, and what the bundler says is in them is what the notices name. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { temporaryFolder } from "../programs";

interface BundledModule {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}
const bundledModule: v.GenericSchema<BundledModule> = v.object({
  nameForCondition: v.nullish(v.string(), null),
  modules: v.optional(v.array(v.lazy(() => bundledModule)), []),
});
const statistics = v.object({
  children: v.array(v.object({ name: v.string(), modules: v.array(bundledModule) })),
});
const aPackage = v.object({ name: v.string(), version: v.string() });
const parsed = <Schema extends v.GenericSchema>(schema: Schema, path: string) =>
  v.parse(schema, JSON.parse(readFileSync(path, "utf8")));

/** Every module in every chunk, those that have been joined to one included. */
const LISTED = [
  "--stats-modules",
  "--stats-nested-modules",
  "--stats-cached-modules",
  "--stats-dependent-modules",
  ...["--stats-modules-space", "1000000", "--stats-nested-modules-space", "1000000"],
];

const copy = temporaryFolder();
const stats = join(copy, "stats.json");

beforeAll(() => {
  const build = (folder: string, ...more: readonly string[]) => {
    const words = [join(folder, "scripts", "build.mjs"), ...more];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  };
  build(".");
  for (const name of readdirSync(".").filter((one) => !/^(\.git|dist|demo|tests|bench)$/.test(one))) {
    if (name === "node_modules") symlinkSync(resolve(name), join(copy, name));
    else cpSync(name, join(copy, name), { recursive: true });
  }
  build(copy, "--json", stats, ...LISTED);
}, 600_000);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("two builds in two folders are the same bytes", () => {
  const [ours, other] = ["dist", join(copy, "dist")];
  expect(filesIn(other)).toEqual(filesIn(ours));
  const different = filesIn(ours).filter(
    (name) => !readFileSync(join(ours, name)).equals(readFileSync(join(other, name))),
  );
  expect(different).toEqual([]);
});

test("the notices name every package that the bundler has put in, and webpack, whose own code joins them", () => {
  const { children } = parsed(statistics, stats);
  expect(children.map(({ name }) => name).sort()).toEqual(["cli", "demo", "pane"]);
  const files = (modules: readonly BundledModule[]): readonly string[] =>
    modules.flatMap((one) => [one.nameForCondition ?? "", ...files(one.modules ?? [])]);
  const bundled = new Set(
    children
      .flatMap(({ modules }) => files(modules))
      .flatMap((path) => {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/")) ?? [];
        if (folder === undefined) return [];
        const { name, version } = parsed(aPackage, join(folder, "package.json"));
        return [`${name} ${version}`];
      }),
  );
  const { name, version } = parsed(aPackage, join("node_modules", "webpack", "package.json"));
  const notices = readFileSync(join("dist", "NOTICES.txt"), "utf8");
  const named = [...notices.matchAll(/^-{78}\n(.+)$/gm)].map(([, title = ""]) => title);
  expect(named).toEqual([...bundled, `${name} ${version}`].sort());
  // Among them what is easily missed: modules of their own kind, and what stands in the command line alone.
  for (const one of ["hyparquet-writer", "d3-format", "react-dom"])
    expect(named.join("\n")).toContain(`${one} `);
});

test("each with the text of its licence, and our own beside them", () => {
  const [head = "", ...notices] = readFileSync(join("dist", "NOTICES.txt"), "utf8").split(
    `${"-".repeat(78)}\n`,
  );
  expect(head).toContain("LICENSE");
  for (const notice of notices) expect(notice).toMatch(/AS IS|THE SOFTWARE IS PROVIDED|\*AS IS\*/);
  expect(readFileSync(join("dist", "LICENSE"), "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test("the list of materials is CycloneDX's, names what the product depends on, and no registry", () => {
  const path = join("dist", "sbom.cdx.json");
  expect(existsSync(path)).toBe(true);
  const sbom = parsed(
    v.object({
      bomFormat: v.literal("CycloneDX"),
      metadata: v.object({ component: aPackage }),
      components: v.array(aPackage),
    }),
    path,
  );
  const { dependencies } = parsed(
    v.object({ dependencies: v.record(v.string(), v.string()) }),
    "package.json",
  );
  const listed = sbom.components.map(({ name, version }) => `${name} ${version}`);
  for (const [name, version] of Object.entries(dependencies)) expect(listed).toContain(`${name} ${version}`);
  expect(listed.join("\n")).not.toContain("jest ");
  expect(sbom.metadata.component).toEqual({ name: "fremdrift", version: "0.1.0" });
  expect(readFileSync(path, "utf8").match(/https?:\/\/(?!cyclonedx\.org)/g)).toBeNull();
});
