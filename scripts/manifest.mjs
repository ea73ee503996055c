// manifest.xml and an address → dist/manifest.xml and dist/assets, ready to be put at that address.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const DEVELOPMENT = "https://localhost:3000";

/** Puts the manifest and its icons into a folder, as they must be when the add-in is served from `address`. */
export function writeManifest(address = process.env.FREMDRIFT_ADDRESS ?? DEVELOPMENT, folder = "dist") {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    console.error(`Excel loads add-ins over https only, and "${address}" is no https address.`);
    process.exit(1);
  }
  mkdirSync(folder, { recursive: true });
  const manifest = readFileSync("manifest.xml", "utf8").replaceAll(DEVELOPMENT, address.replace(/\/+$/, ""));
  writeFileSync(join(folder, "manifest.xml"), manifest);
  cpSync("assets", join(folder, "assets"), { recursive: true });
}

if (import.meta.url === pathToFileURL(argv[1]).href) writeManifest(argv[2], argv[3]);
