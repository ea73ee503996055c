// Who takes part, with the command that is timed and the version of what it runs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The program that is measured; another build of it where FREMDRIFT_CLI names one. */
export const CLI = process.env.FREMDRIFT_CLI ?? here("../../dist/cli.js");

const merge = (folder, out) => [process.execPath, CLI, "merge", folder, "--out", out];

export const OURS = "Fremdrift";
export const FLOOR = "inflating alone";

/** `does`: what is done with the files; `most`: the largest number of files that it is asked for. */
export function contenders() {
  return [
    { name: OURS, does: "reads, judges, writes the overview", command: merge, most: Infinity },
    node(FLOOR, "inflate", "zlib, nothing else", `Node ${process.versions.node}`, Infinity),
    node("read-excel-file", "readExcelFile", "opens them", packaged("read-excel-file")),
    node("SheetJS", "sheetjs", "opens them", packaged("xlsx")),
    node("exceljs", "exceljs", "opens them", packaged("exceljs")),
    node("hucre", "hucre", "opens them", packaged("hucre")),
    python("openpyxl", "opens them, goes through the cells"),
    python("pandas", "opens them as tables"),
  ].filter((one) => one !== null);
}

function node(name, script, does, version, most = 1_000) {
  const command = (folder) => [process.execPath, here(`${script}.mjs`), folder];
  return { name, does, version, command, most };
}

function packaged(name) {
  const path = here(`../node_modules/${name}/package.json`);
  if (!existsSync(path)) throw new Error("The libraries to compare with are missing: npm --prefix bench ci");
  return JSON.parse(readFileSync(path, "utf8")).version;
}

/** Null where the module is not installed. */
function python(module, does) {
  for (const program of ["/usr/bin/python3", "python3"]) {
    const asked = ["-c", `import ${module}; print(${module}.__version__)`];
    const { status, stdout } = spawnSync(program, asked, { encoding: "utf8" });
    if (status !== 0) continue;
    const command = (folder) => [program, here(`with_${module}.py`), folder];
    return { name: module, does, version: stdout.trim(), command, most: 1_000 };
  }
  return null;
}
