// package-lock.json → dist/sbom.cdx.json: what the product is made from, as CycloneDX has it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";

/** Without the packages that only build and test; with what says the same wherever and whenever it is made. */
export function writeSbom(folder) {
  const [program, words, options] = npm(
    "sbom",
    "--sbom-format=cyclonedx",
    "--sbom-type=application",
    "--omit=dev",
    "--package-lock-only",
  );
  const { status, stdout } = spawnSync(program, words, { ...options, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) {
    console.error("No SBOM: that takes npm 9.7 or newer.");
    return;
  }
  const sbom = JSON.parse(stdout);
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  // npm calls it by the folder that it lies in.
  sbom.metadata.component.name = JSON.parse(readFileSync("package.json", "utf8")).name;
  writeFileSync(join(folder, "sbom.cdx.json"), `${JSON.stringify(sbom, null, 1)}\n`);
}
