/** Evaluates Microsoft's own, unmodified office.js client and gives its namespaces, joined to our bridge. */
/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { makeStrict, type Bridge } from "./internals";

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The client's own window: requirement sets and the platform are asked for through it. */
  readonly window: Record<string, unknown>;
}

/** The package of the project whose tests run: a program stands beside its own package.json. */
const path = createRequire(join(process.cwd(), "package.json")).resolve(
  "@microsoft/office-js/dist/excel-win32-16.01.js",
);

/** Namespaces that the client declares with `var` and reads back from its window. */
const namespaces = ["OfficeExtension", "OfficeCore", "Excel", "Office", "OSF"];

/**
 * The client runs in the realm of the test, with a window of its own in front of the real globals, so
 * that nothing leaks into other tests. Its text is not touched: only wrapped.
 */
export function loadClient(bridge: Bridge): Client {
  const window: Record<string, unknown> = Object.create(globalThis);
  const own = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, writable: true, enumerable: true, configurable: true });
  own("window", window);
  own("navigator", { userAgent: "emulated Excel" });
  for (const name of namespaces) own(name, undefined);
  const source = readFileSync(path, "utf8");
  const evaluate = new Function(
    "window",
    "_richApiNativeBridge",
    `with (window) {${source}\n;return { Excel, Office, OfficeExtension, window };}`,
  );
  const client: Client = evaluate(window, bridge);
  makeStrict(client.OfficeExtension);
  return client;
}
