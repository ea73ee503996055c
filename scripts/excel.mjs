// `npm run excel`: puts the add-in into this computer's own Excel, and serves it while Excel is used.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { exit, platform } from "node:process";
import { certificate, HOW_TO_GET_ONE } from "./certificate.mjs";
import { serve } from "./server.mjs";
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

const PORT = 3000;
const macExcel = "/Applications/Microsoft Excel.app";

/** Each system: whether Excel is there, how the add-in is made known to it, how it is started. */
const systems = {
  win32: {
    hasExcel: () => spawnSync("reg", ["query", "HKCR\\Excel.Application"], { stdio: "ignore" }).status === 0,
    addIn: (manifest) =>
      spawnSync(
        "reg",
        [
          "add",
          "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
          "/v",
          "Fremdrift",
          "/t",
          "REG_SZ",
          "/d",
          manifest,
          "/f",
        ],
        { stdio: "ignore" },
      ).status === 0,
    start: () => spawn("cmd", ["/c", "start", "", "excel"], { stdio: "ignore", detached: true }),
  },
  darwin: {
    hasExcel: () => existsSync(macExcel),
    addIn: (manifest) => {
      const folder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, join(folder, "fremdrift.xml"));
      return true;
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
const own = certificate();
if (!own) {
  stop(
    `Excel loads add-ins over https only, from a certificate that this computer trusts. Make one first:\n  ${HOW_TO_GET_ONE}`,
  );
}
ensurePackages();
ensureBuilt();
if (!system.addIn(resolve("dist/manifest.xml"))) stop("Windows did not let the add-in be registered.");
const { address } = await serve("dist", { port: PORT, certificate: own });
system
  .start()
  .on("error", () => console.log("Start Excel yourself."))
  .unref();
console.log(`Fremdrift is served from ${address}. In Excel it has a tab of its own in the ribbon.`);
console.log("Ctrl+C stops it.");
