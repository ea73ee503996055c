/** Real programs that look at our workbooks: a test that needs one, and how to run each. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepOpen } from "./libreOffice/keptOpen";

/** Found by scripts/programs.mjs, which also says what Debian calls each. */
const variables = {
  soffice: "FREMDRIFT_SOFFICE",
  writer: "FREMDRIFT_WRITER",
  pdftoppm: "FREMDRIFT_PDFTOPPM",
  openpyxl: "FREMDRIFT_PYTHON",
  pythonDocx: "FREMDRIFT_PYTHON_DOCX",
  uno: "FREMDRIFT_UNO",
  ssconvert: "FREMDRIFT_SSCONVERT",
  chromium: "FREMDRIFT_CHROMIUM",
} as const;

export type Program = keyof typeof variables;

const SECOND = 1000;

function pathOf(program: Program): string | undefined {
  const path = process.env[variables[program]];
  return path === undefined || path === "" ? undefined : path;
}

/**
 * A test that needs programs. Where one is missing the test is skipped under a name that says which;
 * with CI=true it fails instead, because there nobody reads what was skipped.
 */
export function withProgram(
  needed: Program | readonly Program[],
  name: string,
  run: (() => void) | (() => Promise<void>),
  timeout = 600 * SECOND,
): void {
  const all: readonly Program[] = typeof needed === "string" ? [needed] : needed;
  const missing = all.filter((program) => pathOf(program) === undefined);
  if (missing.length === 0) {
    test(name, run, timeout);
    return;
  }
  const named = `${name} (needs ${missing.join(", ")})`;
  if (process.env["CI"] === "true") {
    test(named, () => {
      throw new Error(`${missing.join(", ")} is missing on this machine.`);
    });
  } else {
    test.skip(named, run);
  }
}

/** Runs a program to its end. @throws when it is missing, fails, or takes longer than five minutes. */
export function run(program: Program, words: readonly string[], input = ""): string {
  const path = pathOf(program);
  if (path === undefined) throw new Error(`${program} is missing: wrap the test in withProgram.`);
  return execFileSync(path, words, {
    input,
    stdio: "pipe",
    encoding: "utf8",
    timeout: 300 * SECOND,
    maxBuffer: 256 << 20,
  });
}

/** The folder that tests/globalSetUp.mjs makes and tests/globalTearDown.mjs removes. */
export const testFolder = (): string => process.env["FREMDRIFT_TEST_FOLDER"] ?? tmpdir();

/** A new empty folder for one test's files; it is gone after the run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(testFolder(), "test-"));
}

/** Writes a file into a new folder. @returns its path */
export function temporaryFile(name: string, content: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** LibreOffice computes every formula anew when it opens a file, whatever values are stored in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Each test process has a profile of its own, because LibreOffice locks the one it uses, and keeps one open. */
function libreOfficeProfile(): string {
  const folder = join(testFolder(), `libreoffice-${process.pid}`);
  if (!existsSync(folder)) {
    mkdirSync(join(folder, "user"), { recursive: true });
    writeFileSync(join(folder, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }
  const [soffice, python] = [pathOf("soffice"), pathOf("uno")];
  if (soffice !== undefined && python !== undefined) keepOpen(folder, soffice, python);
  return pathToFileURL(folder).href;
}

/**
 * Opens a file in LibreOffice, computes it anew and saves it as another type.
 * @param type an ending ("pdf", "xlsx", "ods", "csv") or ending and filter as LibreOffice writes them
 * @returns the paths of what was written (csv with all sheets gives one a sheet)
 */
export function libreOffice(file: string, type: string): readonly string[] {
  const folder = temporaryFolder();
  run("soffice", [
    `-env:UserInstallation=${libreOfficeProfile()}`,
    "--headless",
    "--norestore",
    "--convert-to",
    type,
    "--outdir",
    folder,
    file,
  ]);
  const written = readdirSync(folder).map((name) => join(folder, name));
  if (written.length === 0) throw new Error(`LibreOffice wrote nothing from ${file}.`);
  return written;
}

/** The workbook as LibreOffice saves it, every formula computed anew. */
export function recalculated(file: string): Uint8Array {
  const [path] = libreOffice(file, "xlsx:Calc MS Excel 2007 XML");
  if (path === undefined) throw new Error(`LibreOffice wrote nothing from ${file}.`);
  return readFileSync(path);
}

/** The pages of a workbook as PNG files, in order. Needs soffice and pdftoppm. */
export function pages(file: string, dotsPerInch = 80): readonly string[] {
  const [pdf] = libreOffice(file, "pdf");
  if (pdf === undefined) throw new Error(`LibreOffice wrote no PDF from ${file}.`);
  const folder = temporaryFolder();
  run("pdftoppm", ["-png", "-r", String(dotsPerInch), pdf, join(folder, "page")]);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Runs a Python script that has openpyxl at hand.
 * @param words what the script finds in sys.argv[1:]
 * @returns what it printed, read as JSON; undefined when it printed nothing
 */
export function openpyxl(script: string, ...words: readonly string[]): unknown {
  return python("openpyxl", script, words);
}

/** The same with python-docx at hand. */
export function pythonDocx(script: string, ...words: readonly string[]): unknown {
  return python("pythonDocx", script, words);
}

function python(program: Program, script: string, words: readonly string[]): unknown {
  const printed = run(program, ["-X", "utf8", "-", ...words], script);
  return printed.trim() === "" ? undefined : JSON.parse(printed);
}

/**
 * Runs a Python script that steers a LibreOffice of its own. Needs soffice and uno.
 * @param words what the script finds in sys.argv[3:], after LibreOffice's path and its profile's address
 * @returns what it printed, read as JSON
 */
export function steerLibreOffice(script: string, ...words: readonly string[]): unknown {
  const steer = (): unknown => {
    // A profile of its own: one that is still shutting down would take the new one's place.
    const profile = pathToFileURL(temporaryFolder()).href;
    return JSON.parse(run("uno", ["-X", "utf8", "-", pathOf("soffice") ?? "", profile, ...words], script));
  };
  try {
    return steer();
  } catch (error) {
    // On a busy machine LibreOffice's own bridge now and then denies a property that it has (".Rows").
    if (!String(error).includes("com.sun.star.beans.UnknownPropertyException")) throw error;
    return steer();
  }
}

/** Opens a file in Gnumeric and saves it as another type ("xlsx", "csv" …). @returns the new file's path */
export function gnumeric(file: string, type: string): string {
  const target = join(temporaryFolder(), `${basename(file, extname(file))}.${type}`);
  run("ssconvert", [file, target]);
  return target;
}

/** A copy of a file in a new folder, to change without harm. */
export function copyOf(file: string): string {
  const target = join(temporaryFolder(), basename(file));
  copyFileSync(file, target);
  return target;
}

/**
 * Judges a workbook with the Open XML SDK, which comes with the project.
 * @returns what the SDK objects to, one line each: part, place, objection
 */
export function openXmlObjections(file: string): readonly string[] {
  const validator = join("node_modules", "@xarsh", "ooxml-validator", "dist", "src", "cli.js");
  const { stdout, stderr } = spawnSync(process.execPath, [validator, file], { encoding: "utf8" });
  const verdict: unknown = JSON.parse(stdout === "" ? "null" : stdout);
  if (!isVerdict(verdict)) throw new Error(`The Open XML validator said nothing about ${file}: ${stderr}`);
  return verdict.errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}

interface Verdict {
  readonly errors: readonly { readonly path: string; readonly xPath: string; readonly description: string }[];
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === "object" && value !== null && "errors" in value && Array.isArray(value.errors);
}
