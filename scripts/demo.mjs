// `npm run demo`: sets the clone up in silence and shows what Fremdrift makes.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensurePackages, must } from "./setUp.mjs";

console.log("Gør klar …");
ensurePackages();
ensureBuilt();
const demo = join("dist", "demo.js");
if (!existsSync(demo)) {
  console.error("Demoen er ikke med i denne udgave.");
  process.exit(1);
}
must(process.execPath, [demo, ...process.argv.slice(2)]);
