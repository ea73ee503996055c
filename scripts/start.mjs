// `npm start`: sets the clone up, serves the pane on this computer and opens it in the browser.
// --no-open: only serve. --port 0: any port that is free.
import { spawn } from "node:child_process";
import { argv, exit, platform } from "node:process";
import { certificate } from "./certificate.mjs";
import { serve } from "./server.mjs";
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

/** Where manifest.xml expects it. */
const PORT = 3000;

const words = argv.slice(2);
const asked = words.includes("--port") ? Number(words[words.indexOf("--port") + 1]) : PORT;
if (!Number.isInteger(asked) || asked < 0 || asked > 65_535) {
  console.error("--port wants a number, e.g. --port 3000.");
  exit(1);
}

ensurePackages();
ensureBuilt();

async function served() {
  const options = { port: asked, certificate: certificate() };
  try {
    return await serve("dist", options);
  } catch (error) {
    if (error.code !== "EADDRINUSE" || words.includes("--port")) throw error;
    console.log(`Another program has port ${asked}; taking another one.`);
    return await serve("dist", { ...options, port: 0 });
  }
}

const { address } = await served();
const page = `${address}/taskpane.html`;
console.log(`Fremdrift: ${page}`);
if (!words.includes("--no-open")) {
  const [program, ...before] = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] }[platform] ?? [
    "xdg-open",
  ];
  spawn(program, [...before, page], { stdio: "ignore", detached: true })
    .on("error", () => console.log("Open that address in a browser."))
    .unref();
}
console.log("Ctrl+C stops it.");
