import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../programs";

const HASH = { integrity: "sha512-x" };

/** What the gate says of a lock file with these packages, where SECURITY.md names those as being without a hash. */
function complaint(packages: Readonly<Record<string, object>>, ...named: readonly string[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
  const list = named.map((name) => `- \`${name}\`\n`).join("");
  writeFileSync(join(folder, "SECURITY.md"), `- \`elsewhere\`\n## Packages without a hash\n\n${list}`);
  const gate = pathToFileURL(resolve("scripts/lockFile.mjs")).href;
  const script = `import { lockFileFaults } from "${gate}"; process.stdout.write(lockFileFaults());`;
  const words = ["--input-type=module", "-e", script];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

test("a package without a hash is named, and is none of the product's", () => {
  const other = { "node_modules/@x/for-windows": { dev: true, optional: true } };
  expect(complaint({ "node_modules/a": HASH })).toBe("");
  expect(complaint(other, "@x/for-windows")).toBe("");
  expect(complaint(other)).toBe("@x/for-windows has no hash: name it in SECURITY.md.");
  expect(complaint({ "node_modules/a": HASH }, "a")).toBe("a is named in SECURITY.md and has a hash.");
  expect(complaint({ "node_modules/a": {} }, "a")).toBe("node_modules/a has no hash and is in the product.");
});
