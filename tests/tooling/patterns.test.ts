/** The gate for patterns: what takes longer than its text is refused, and what does not is taken. */
import { spawnSync } from "node:child_process";

/** What the gate says of a pattern in the product. */
function complaintsOf(pattern: string): string {
  const planted = ["node_modules/eslint/bin/eslint.js", "--stdin", "--stdin-filename", "src/core/planted.ts"];
  const input = `export const found = (text: string) => ${pattern}.exec(text);\n`;
  return spawnSync(process.execPath, planted, { input, encoding: "utf8" }).stdout;
}

test.each([
  ["/[.:\\s]+$/", "no-super-linear-move"],
  ["/^[\\s•-]*(skal)?[\\s.-]*$/", "no-super-linear-backtracking"],
])("%s is refused", (pattern, rule) => {
  expect(complaintsOf(pattern)).toContain(`regexp/${rule}`);
});

test("a pattern that reads each sign once is taken", () => {
  expect(complaintsOf("/^\\d+[.:]/")).toBe("");
});
