// A clone → a clone that can run: packages as the lock file says, dist/ built from the present sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyGuides } from "./guides.mjs";
import { writeHeaderFiles } from "./headerFiles.mjs";
import { writeManifest } from "./manifest.mjs";
import { joinNotices } from "./notices.mjs";
import { npm } from "./npm.mjs";
import { writeSbom } from "./sbom.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Runs a program and ends this one with its exit code when it fails. */
export function must(program, words, options = {}) {
  const { status, error } = spawnSync(program, words, { stdio: "inherit", ...options });
  if (error !== undefined) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The JavaScript file of an installed package: started with Node it needs no shell, on Windows neither. */
export const packaged = (path) => join(root, "node_modules", ...path.split("/"));

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** npm writes down what it installed; it must be what the lock file asks for. Other systems' packages are absent. */
function packagesMatch() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return false;
  const present = readJson(installed).packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([path, wanted]) =>
      path === "" ||
      wanted.version === present[path]?.version ||
      (wanted.optional === true && !(path in present)),
  );
}

/** Installs the packages where they differ from the lock file. */
export function ensurePackages() {
  if (packagesMatch()) return;
  // The scripts that two of them bring (see SECURITY.md) would only make anew what comes ready for every usual system.
  const [program, words, options] = npm(
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  );
  must(program, words, { ...options, stdio: ["ignore", "ignore", "inherit"] });
}

const decidesTheBuild = [
  "package-lock.json",
  ".swcrc",
  "webpack.config.js",
  "scripts/eitherModule.mjs",
  "docs/vejledning",
  "scripts/guides.mjs",
  "scripts/headerFiles.mjs",
  "LICENSE",
  "scripts/fluentIconsLicence.txt",
  "scripts/htmlPage.mjs",
  "scripts/notices.mjs",
  "scripts/sbom.mjs",
  "scripts/noticesOf.mjs",
  "scripts/withoutUnused.mjs",
  "manifest.xml",
  "assets",
  "src",
];

/** A fingerprint of everything that dist/ is made from. */
function sources() {
  const hash = createHash("sha256");
  const add = (path) => hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  for (const start of decidesTheBuild.filter((path) => existsSync(path))) {
    if (statSync(start).isFile()) add(start);
    else
      readdirSync(start, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort()
        .forEach(add);
  }
  return hash.digest("hex");
}

/**
 * Builds dist/ where it was made from other sources than these.
 *
 * @param more words for webpack
 */
export function ensureBuilt(more = []) {
  const stamp = join("dist", ".sources");
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  // What an earlier build made and this one does not would be served and handed on with it.
  rmSync("dist", { recursive: true, force: true });
  must(process.execPath, [packaged("webpack-cli/bin/cli.js"), "--mode", "production", ...more], {
    stdio: ["ignore", process.stderr, "inherit"],
  });
  writeManifest();
  writeHeaderFiles("dist");
  joinNotices("dist");
  writeSbom("dist");
  copyGuides("dist");
  copyFileSync("LICENSE", join("dist", "LICENSE"));
  for (const name of readdirSync("dist")) {
    if (name.endsWith(".js")) chmodSync(join("dist", name), 0o755);
  }
  writeFileSync(stamp, now);
}
