// A folder → a web server on this computer alone, which serves what lies in it and nothing else.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream";
import { headersFor, policyOf } from "./headerFiles.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Whoever gets a browser to take another name for this computer shall not read what lies here under that name. */
const ownName = ({ headers: { host = "" } }, port) =>
  host.toLowerCase() === `localhost:${port}` ||
  (host.toLowerCase() === "localhost" && [80, 443].includes(port));

/** @returns {string | null} the path below the folder; null for an address that says none */
function pathIn(address) {
  try {
    const { pathname } = new URL(address, "http://localhost");
    return normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, "") || "taskpane.html";
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {{ port?: number, certificate?: { key: Buffer, cert: Buffer } | null }} [options] port 0 = any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, { port = 0, certificate = null } = {}) {
  const headers = headersFor(policyOf(join(folder, "taskpane.html")));
  const answer = (request, response) => {
    const refuse = (status, more = {}) => void response.writeHead(status, more).end();
    if (!ownName(request, server.address()?.port)) return refuse(421);
    if (!["GET", "HEAD"].includes(request.method)) return refuse(405, { allow: "GET, HEAD" });
    const path = pathIn(request.url);
    if (path === null || path.includes("\0")) return refuse(400);
    const file = join(folder, path);
    const type = TYPES[extname(file)];
    if (path.startsWith("..") || type === undefined || !existsSync(file) || !statSync(file).isFile()) {
      return refuse(404);
    }
    response.writeHead(200, {
      ...headers,
      "content-type": type,
      // Scripts are named after what is in them; pages are not.
      "cache-control": path.startsWith("pane/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    if (request.method === "HEAD") return void response.end();
    // A file that goes away meanwhile, or somebody who hangs up, ends this answer and nothing else.
    pipeline(createReadStream(file), response, () => undefined);
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
