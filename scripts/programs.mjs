// The programs that judge our workbooks: which of them this machine has, and how to get the others.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const windows = process.platform === "win32";

/** @param {string} name @returns {string | undefined} the program's full path, if it is on the PATH */
function onPath(name) {
  const endings = windows ? [".com", ".exe", ".cmd"] : [""];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder !== "" && existsSync(path)) return path;
    }
  }
  return undefined;
}

const programFolders = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA];
const inProgramFolders = (...parts) =>
  programFolders.filter((folder) => folder !== undefined).map((folder) => join(folder, ...parts));

/** @param {readonly string[]} candidates names or full paths @param {(path: string) => boolean} [works] */
function first(candidates, works = () => true) {
  for (const candidate of candidates) {
    const full = candidate.includes("/") || candidate.includes("\\");
    const path = full ? (existsSync(candidate) ? candidate : undefined) : onPath(candidate);
    if (path !== undefined && works(path)) return path;
  }
  return undefined;
}

const has = (module) => (python) =>
  spawnSync(python, ["-c", `import ${module}`], { stdio: "ignore" }).status === 0;

const libreOffice = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ...inProgramFolders("LibreOffice", "program", "soffice.com"),
];

/** @param {string} soffice */
const hasWriter = (soffice) =>
  process.platform !== "linux" || existsSync(join(dirname(realpathSync(soffice)), "libswlo.so"));

/** Each program: the variable that tells the tests where it is, how it is found, what Debian installs for the tests. */
export const programs = [
  {
    name: "soffice",
    variable: "FREMDRIFT_SOFFICE",
    find: () => first(libreOffice),
    debian: ["libreoffice-calc-nogui", "fonts-crosextra-carlito"],
  },
  {
    // LibreOffice's own Word documents; Debian packs its parts one by one.
    name: "writer",
    variable: "FREMDRIFT_WRITER",
    find: () => first(libreOffice, hasWriter),
    debian: ["libreoffice-writer-nogui"],
  },
  {
    name: "pdftoppm",
    variable: "FREMDRIFT_PDFTOPPM",
    find: () => first(["pdftoppm"]),
    debian: ["poppler-utils"],
  },
  {
    name: "openpyxl",
    variable: "FREMDRIFT_PYTHON",
    find: () => first(["python3", "/usr/bin/python3", "python", "py"], has("openpyxl")),
    debian: ["python3-openpyxl"],
  },
  {
    // Reads our Word documents, and makes letterheads.
    name: "pythonDocx",
    variable: "FREMDRIFT_PYTHON_DOCX",
    find: () => first(["python3", "/usr/bin/python3", "python", "py"], has("docx")),
    debian: ["python3-docx"],
  },
  {
    // Steers LibreOffice as a person does: types into cells.
    name: "uno",
    variable: "FREMDRIFT_UNO",
    find: () => first(["python3", "/usr/bin/python3"], has("uno")),
    debian: ["python3-uno"],
  },
  {
    name: "ssconvert",
    variable: "FREMDRIFT_SSCONVERT",
    find: () => first(["ssconvert"]),
    debian: ["gnumeric"],
  },
  {
    name: "chromium",
    variable: "FREMDRIFT_CHROMIUM",
    find: () =>
      first([
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "chrome",
        "msedge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ...inProgramFolders("Google", "Chrome", "Application", "chrome.exe"),
        ...inProgramFolders("Microsoft", "Edge", "Application", "msedge.exe"),
      ]),
    // Opens the pane for the tests, and draws the icons. Without the windows that nobody sees here the same pages cost
    // less than half of the processor's time.
    debian: ["chromium-headless-shell"],
  },
];

/** Tells the tests where each program is. A variable that is already set is left alone; empty means "do without". */
export function exposePrograms() {
  for (const { variable, find } of programs) {
    process.env[variable] ??= find() ?? "";
  }
}

/** On Debian, as root or with sudo that asks nothing: installs what is missing. Elsewhere it does nothing. */
export function installMissing() {
  const wanted = programs.filter(
    ({ variable, find, debian }) =>
      debian.length > 0 && process.env[variable] === undefined && find() === undefined,
  );
  if (wanted.length === 0 || onPath("apt-get") === undefined) return;
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  if (!root && !sudo) return;

  const packages = wanted.flatMap(({ debian }) => debian);
  console.log(`Installing ${packages.join(", ")} …`);
  const apt = (...words) =>
    spawnSync(root ? "apt-get" : "sudo", [...(root ? [] : ["-n", "apt-get"]), ...words], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
