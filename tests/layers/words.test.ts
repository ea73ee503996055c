/** What only the progress form has is named nowhere else: the linter's rule, with planted violations. */
import { spawnSync } from "node:child_process";

/** @returns the rules that a file with this content breaks at this path */
function broken(path: string, content: string): readonly string[] {
  const eslint = require.resolve("eslint/package.json").replace("package.json", "bin/eslint.js");
  const words = [eslint, "--stdin", "--stdin-filename", path, "--format", "json"];
  const { stdout } = spawnSync(process.execPath, words, { input: content, encoding: "utf8" });
  return [...stdout.matchAll(/"ruleId":"([^"]+)"/g)].map(([, rule = ""]) => rule);
}

const GREEN = 'export const a = "green";\n';

test.each([
  ["a status", "src/core/intake/planted.ts", GREEN],
  ["a kind", "src/taskpane/app/planted.tsx", "export const a = { skal: 1 };\n"],
  ["the set", "src/cli/planted.ts", "export type A = RecommendationSet;\n"],
])("%s outside the form's own folder", (_, path, content) => {
  expect(broken(path, content)).toEqual(["no-restricted-syntax"]);
});

test.each(["src/core/forms/progress/planted.ts", "src/language/da/planted.ts", "src/data/planted.ts"])(
  "%s may name it",
  (path) => {
    expect(broken(path, GREEN)).toEqual([]);
  },
);
