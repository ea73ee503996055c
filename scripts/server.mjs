// A folder → a web server on this computer alone, which serves what lies in it and nothing else.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Workers have no page whose policy they could follow: the same one stands in the answer's head. */
const policy = (page) => /content="(default-src [^"]+)"/.exec(readFileSync(page, "utf8"))?.[1] ?? "";

/**
 * @param {string} folder
 * @param {{ port?: number, certificate?: { key: Buffer, cert: Buffer } | null }} [options] port 0 = any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, { port = 0, certificate = null } = {}) {
  const answer = (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, "") || "taskpane.html";
    const file = join(folder, path);
    const type = TYPES[extname(file)];
    if (path.startsWith("..") || type === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": type,
      "content-security-policy": policy(join(folder, "taskpane.html")),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      // Scripts are named after what is in them; pages are not.
      "cache-control": path.startsWith("pane/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    createReadStream(file).pipe(response);
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This computer alone: nobody else on the network reaches it.
    server.listen(port, "localhost", () => {
      const scheme = certificate ? "https" : "http";
      resolve({
        address: `${scheme}://localhost:${server.address().port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
