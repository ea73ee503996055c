/** What the pane weighs, as `npm run measure` weighs it: the same sources always give the same numbers. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { reportFigure } from "../reportFigure";

test("first JavaScript, and the code that reads and writes files, keep within their bounds", () => {
  const words = [join("scripts", "measure-pane.mjs"), "--sizes"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  for (const line of stdout.trim().split("\n")) reportFigure("What the pane weighs", line);
  expect(stdout).toMatch(/first JavaScript, gzip: \d/);
  expect(stdout).toMatch(/reading and writing files .*gzip: \d/);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
