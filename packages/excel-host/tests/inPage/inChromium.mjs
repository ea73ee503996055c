// node inChromium.mjs CHROMIUM: builds the page side and the checks, opens them there under the real office.js, prints what they said.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildScripts, HOST_INFO, pageScript } from "../../src/inPage/build.mjs";

const folder = mkdtempSync(join(tmpdir(), "excel-host-"));
const office = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const html = `<!doctype html><meta charset="utf-8"><pre id="said"></pre>
<script>window.emulatedExcelOptions = { sheets: ["Skema"], excelApi: "1.14" };</script>
<script src="/page.js"></script><script src="/office/office.js"></script><script src="/checks.js"></script>`;

const types = { ".js": "text/javascript", ".html": "text/html" };

function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/") return response.setHeader("content-type", types[".html"]).end(html);
    const file = pathname.startsWith("/office/") ? join(office, pathname.slice(8)) : join(folder, pathname);
    try {
      response.setHeader("content-type", types[extname(file)] ?? "text/plain").end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

await buildScripts(folder, {
  page: pageScript,
  checks: fileURLToPath(new URL("checks.ts", import.meta.url)),
});
const server = await serve();
try {
  const address = `http://127.0.0.1:${server.address().port}/?${HOST_INFO}`;
  const words = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${join(folder, "profile")}`,
    "--virtual-time-budget=10000",
    "--dump-dom",
    address,
  ];
  const { stdout } = await promisify(execFile)(process.argv[2], words, { timeout: 90_000 });
  process.stdout.write(/<pre id="said">([^]*?)<\/pre>/.exec(stdout)?.[1] ?? stdout);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
