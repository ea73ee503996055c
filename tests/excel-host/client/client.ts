/** Evaluates Microsoft's own, unmodified office.js client and gives its namespaces, joined to our bridge. */
/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the client finds where Excel's own process normally stands. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The client's own window: requirement sets and the platform are asked for through it. */
  readonly window: Record<string, unknown>;
}

const path = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist", "excel-win32-16.01.js");

/** Namespaces that the client declares with `var` and reads back from its window. */
const namespaces = ["OfficeExtension", "OfficeCore", "Excel", "Office", "OSF"];

/**
 * The client runs in the realm of the test, with a window of its own in front of the real globals, so
 * that nothing leaks into other tests. Its text is not touched: only wrapped.
 */
export function loadClient(bridge: Bridge): Client {
  const window: Record<string, unknown> = Object.create(globalThis);
  window["window"] = window;
  window["navigator"] = { userAgent: "Fremdrift tests" };
  for (const name of namespaces) window[name] = undefined;
  const source = readFileSync(path, "utf8");
  const evaluate = new Function(
    "window",
    "_richApiNativeBridge",
    `with (window) {${source}\n;return { Excel, Office, OfficeExtension, window };}`,
  );
  const client: Client = evaluate(window, bridge);
  // The host must know of what class each object path is: the client's own switch for it.
  Reflect.set(internalsOf(client.OfficeExtension, "_internalConfig"), "appendTypeNameToObjectPathInfo", true);
  Reflect.set(internalsOf(client.OfficeExtension, "CommonUtility"), "_doApiNotSupportedCheck", true);
  return client;
}

/** Makes the client forget the handlers of an earlier host: they would hear of the next one's workbook. */
export function forgetHandlers({ OfficeExtension }: Client): void {
  Reflect.set(internalsOf(OfficeExtension, "GenericEventRegistration"), "s_genericEventRegistrations", {});
}

/** A part of the client that its typings do not list. @throws when this version has none */
function internalsOf(namespace: object, name: string): object {
  const part: unknown = Reflect.get(namespace, name);
  if ((typeof part !== "object" && typeof part !== "function") || part === null) {
    throw new Error(`This version of office.js has no ${name}.`);
  }
  return part;
}
