/** A LibreOffice that a test process opens once and that does all its conversions. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SCRIPT = join("tests", "libreOffice", "keepOpen.py");
/** In milliseconds; a busy machine takes half of it. */
const PATIENCE = 60_000;
const STEP = 50;

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Sees to it that a LibreOffice with this profile is open, until this process ends. Where it does not open in time
 * nothing is lost: each conversion starts its own, which takes seconds.
 * @param profile the profile's folder, which exists
 * @param python one that has LibreOffice's own module
 */
export function keepOpen(profile: string, soffice: string, python: string): void {
  const ready = join(profile, "open");
  if (existsSync(ready)) return;
  const words = ["-X", "utf8", SCRIPT, soffice, pathToFileURL(profile).href, ready];
  const opener = spawn(python, words, { stdio: "ignore" });
  opener.unref();
  for (let waited = 0; waited < PATIENCE && !existsSync(ready); waited += STEP) {
    Atomics.wait(sleeper, 0, 0, STEP);
  }
}
