/** The server of `npm start`: whatever it is asked, it answers and lives on, under its own name alone. */
import { spawn, type ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { mkdirSync, writeFileSync } from "node:fs";
import { temporaryFolder } from "../programs";

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

let server: ChildProcess;
let port: number;
beforeAll(async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site", "taskpane.html"), `<meta content="${POLICY}" />`);
  writeFileSync(join(folder, "secret.html"), "x");
  const script = `
    import { serve } from "${pathToFileURL(resolve("scripts/server.mjs")).href}";
    console.log((await serve(${JSON.stringify(join(folder, "site"))})).address);`;
  server = spawn(process.execPath, ["--input-type=module", "-e", script]);
  const address = await new Promise<string>((done) =>
    server.stdout?.once("data", (text) => done(String(text))),
  );
  port = Number(new URL(address).port);
});
afterAll(() => server.kill());

/** Sends exactly these lines. @returns the whole answer */
function answerTo(...lines: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, "localhost", () =>
      socket.write([...lines, "connection: close", "", ""].join("\r\n")),
    );
    let answer = "";
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("close", () => done(answer));
    socket.on("error", fail);
  });
}

const host = () => `host: localhost:${port}`;

test("the page comes with its policy in the answer's head, and by HEAD the head alone", async () => {
  const page = await answerTo("GET / HTTP/1.1", host());
  expect(page).toMatch(/^HTTP\/1\.1 200 /);
  expect(page).toContain(`Content-Security-Policy: ${POLICY}\r\n`);
  expect(page).toContain("<meta content=");
  const head = await answerTo("HEAD /taskpane.html HTTP/1.1", host());
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).not.toContain("<meta");
});

test.each([
  ["a sign that is cut off", "/%", 400],
  ["bytes that are no text", "/%ff%fe.html", 400],
  ["no address at all", "//", 400],
  ["a bad name", "http://[/x", 400],
  ["an end inside", "/taskpane.html%00.html", 400],
  ["a folder above", "/../secret.html", 404],
  ["the same, hidden", "/..%2fsecret.html", 404],
  ["the same in the other way to write it", "/%2e%2e%5csecret.html", 404],
  ["a folder", "/.", 200],
])("%s: it answers, and lives on", async (_, address, status) => {
  expect(await answerTo(`GET ${address} HTTP/1.1`, host())).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(await answerTo("GET / HTTP/1.1", host())).toMatch(/^HTTP\/1\.1 200 /);
});

test.each(["evil.example", "127.0.0.1", "localhost.evil.example", "localhost"])(
  "under the name %s it says nothing",
  async (name) => {
    const answer = await answerTo(
      "GET / HTTP/1.1",
      `host: ${name}:${name === "localhost" ? port + 1 : port}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
    expect(answer).not.toContain("<meta");
  },
);

test("nothing but reading, and no talk that is none", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"]) {
    const answer = await answerTo(`${method} / HTTP/1.1`, host(), "content-length: 0");
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^allow: GET, HEAD\r$/m);
  }
  expect(await answerTo("what is this")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await answerTo("GET / HTTP/1.1")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await answerTo("GET / HTTP/1.1", host())).toMatch(/^HTTP\/1\.1 200 /);
});
