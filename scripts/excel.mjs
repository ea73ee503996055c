// `npm run excel`: puts the add-in into this computer's own Excel, and serves it while Excel is used.
// `npm run stop`: takes it out of Excel again.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { argv, exit, platform } from "node:process";
import { certificate } from "./certificate.mjs";
import { serve } from "./server.mjs";
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

const PORT = 3000;
const macExcel = "/Applications/Microsoft Excel.app";
const macAddIns = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
/** Where Excel for Windows looks for add-ins that are being developed, by any name. */
const DEVELOPER = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const reg = (...words) => spawnSync("reg", words, { stdio: "ignore" }).status === 0;

/** Each system: whether Excel is there, how the add-in is made known to it and taken out again, how it is started. */
const systems = {
  win32: {
    hasExcel: () => reg("query", "HKCR\\Excel.Application"),
    addIn: (manifest) => reg("add", DEVELOPER, "/v", "Fremdrift", "/t", "REG_SZ", "/d", manifest, "/f"),
    takeOut: () => reg("delete", DEVELOPER, "/v", "Fremdrift", "/f"),
    start: () => spawn("cmd", ["/c", "start", "", "excel"], { stdio: "ignore", detached: true }),
  },
  darwin: {
    hasExcel: () => existsSync(macExcel),
    addIn: (manifest) => {
      mkdirSync(macAddIns, { recursive: true });
      copyFileSync(manifest, join(macAddIns, "fremdrift.xml"));
      return true;
    },
    takeOut: () => {
      const there = existsSync(join(macAddIns, "fremdrift.xml"));
      rmSync(join(macAddIns, "fremdrift.xml"), { force: true });
      return there;
    },
    start: () => spawn("open", ["-a", macExcel], { stdio: "ignore", detached: true }),
  },
};

function stop(reason) {
  console.error(reason);
  exit(1);
}

const system = systems[platform];
if (!system?.hasExcel()) {
  stop(
    "There is no Excel for Windows or Mac on this computer. `npm start` opens the same pane in a browser.",
  );
}
if (argv[2] === "stop") {
  console.log(system.takeOut() ? "Fremdrift is taken out of Excel." : "Fremdrift was not in Excel.");
  exit(0);
}
ensurePackages();
ensureBuilt();
// Excel loads add-ins over https only, from a certificate that this computer trusts: the system itself asks whether it should.
const { ensureCertificatesAreInstalled } = await import("office-addin-dev-certs");
await ensureCertificatesAreInstalled().catch((error) => stop(error.message));
if (!system.addIn(resolve("dist/manifest.xml"))) stop("Windows did not let the add-in be registered.");
const { address } = await serve("dist", { port: PORT, certificate: certificate() });
system
  .start()
  .on("error", () => console.log("Start Excel yourself."))
  .unref();
console.log(`Fremdrift is served from ${address}. In Excel it has a tab of its own in the ribbon.`);
console.log("Ctrl+C stops it.");
