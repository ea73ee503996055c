import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../programs";

/** What the gate says of one file with this content. */
function complaint(name: string, content: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  const gate = pathToFileURL(resolve("scripts/stayInside.mjs")).href;
  const script = `import { foreignPaths } from "${gate}"; process.stdout.write(foreignPaths(["${name}"]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout;
}

const outside = ["..", "elsewhere"].join("/");
const homely = ["", "home", "anyone", "form.xlsx"].join("/");

describe("the gate for paths", () => {
  test.each([
    ["a path that leaves the project", "a.ts", `import "${outside}";`, "a.ts:1 leaves the project"],
    ["a folder of one machine", "a.md", `\n"${homely}"`, "a.md:2 names a folder of one machine"],
    ["a link to nothing", "a.md", "[form](form.md)", "a.md:1 links to nothing: form.md"],
  ])("finds %s", (_, name, content, said) => {
    expect(complaint(name, content)).toContain(said);
  });

  test("leaves other text alone", () => {
    expect(complaint("a.md", "[self](a.md) [web](https://example.dk) [place](#here) 1/2 and/or …")).toBe("");
  });
});
