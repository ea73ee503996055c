/** A plain web server that knows nothing but the header files in dist/: the pane's worker can talk to nobody. */
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { withProgram } from "../programs";

type Headers = Readonly<Record<string, string>>;

const file = (name: string) => readFileSync(join("dist", name), "utf8");
const fields = (text: string, pattern: RegExp): Headers =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));

/** What each server would send: its file read as that server reads it. */
const SAID = {
  "nginx.conf": () => fields(file("nginx.conf"), /^add_header (\S+) "([^"]*)" always;$/gm),
  ".htaccess": () => fields(file(".htaccess"), /^Header always set (\S+) "([^"]*)"$/gm),
  "web.config": () => fields(file("web.config"), /<add name="([^"]*)" value="([^"]*)" \/>/g),
};

test("all three say the same, and the page's own policy word for word", () => {
  const [, policy] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(file("taskpane.html")) ?? [];
  const expected = {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  expect(policy).toContain("connect-src 'self'");
  for (const said of Object.values(SAID)) expect(said()).toEqual(expected);
});

const open: Server[] = [];
let browser: Browser | undefined;
afterAll(async () => {
  await browser?.close();
  for (const server of open) server.close();
});

function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  return new Promise((done) =>
    server.listen(0, "localhost", () => {
      const address = server.address();
      done(`http://localhost:${typeof address === "object" && address ? address.port : ""}`);
    }),
  );
}

/** Serves dist/ as any web server does, with these headers on every answer. */
const served = (headers: Headers) =>
  listening((request, response) => {
    const path = join("dist", new URL(request.url ?? "", "http://localhost").pathname);
    const type = path.endsWith(".js")
      ? "text/javascript"
      : path.endsWith(".html")
        ? "text/html"
        : "image/png";
    response.writeHead(200, { ...headers, "content-type": type }).end(readFileSync(path));
  });

/** Has the pane's own worker ask an address on another port. @returns whether an answer came */
async function workerReaches(address: string, elsewhere: string): Promise<boolean> {
  browser ??= await chromium.launch({
    executablePath: process.env["FREMDRIFT_CHROMIUM"] ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  await page.route("https://**", (route) => route.abort());
  await page.goto(`${address}/taskpane.html`);
  const form = { name: "x.xlsx", mimeType: "", buffer: Buffer.from("ingen") };
  const started = page.waitForEvent("worker");
  await page.locator("[data-picks=form-or-overview]").setInputFiles(form);
  const url = (await started).url();
  // One that stays: the pane ends its own as soon as its work is done.
  const [worker] = await Promise.all([
    page.waitForEvent("worker"),
    page.evaluate((script) => void Object.assign(window, { kept: new Worker(script) }), url),
  ]);
  return await worker.evaluate(
    (to) =>
      fetch(to).then(
        () => true,
        () => false,
      ),
    elsewhere,
  );
}

withProgram("chromium", "a request from the page's worker to another port is refused", async () => {
  let asked = 0;
  const elsewhere = await listening((_, response) => {
    asked += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  // Without the header the page's own policy does not reach the worker.
  expect(await workerReaches(await served({}), elsewhere)).toBe(true);
  expect(asked).toBe(1);
  expect(await workerReaches(await served(SAID["nginx.conf"]()), elsewhere)).toBe(false);
  expect(asked).toBe(1);
});
