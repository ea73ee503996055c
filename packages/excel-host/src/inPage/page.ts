/**
 * The emulated Excel in a page of its own: load this before office.js, with `?_host_Info=` in the address.
 *
 * It stands where Excel's window stands: office.js finds the bridge and window.external, asks them as it
 * asks Excel, and the whole of Office.js works on it. `window.emulatedExcel` is for the test.
 */
import { readSchema, type Schema } from "../client/schema";
import { makeStrict, type Bridge } from "../client/internals";
import { openHost, type EmulatedExcel, type HostOptions } from "../openHost";
import type { Host } from "../objects/host";
import { savedFile } from "../objects/files";
import { watchUndoGroups } from "../objects/manners";
import { external } from "./external";
import { newBridge } from "../wire/bridge";

declare global {
  interface Window {
    emulatedExcel?: EmulatedExcel;
    /** Set by a test before this script to prepare the host. */
    emulatedExcelOptions?: HostOptions;
  }
}

/** The client is there only after this script: its classes are read when they are first needed. */
const lateSchema: Schema = (className) => clientSchema()(className);

let known: Schema | null = null;
let host: Host | null = null;

function theHost(): Host {
  if (!host) throw new Error("The emulated Excel has not started.");
  return host;
}

function clientSchema(): Schema {
  if (known) return known;
  const namespace: unknown = Reflect.get(window, "Excel");
  const extension: unknown = Reflect.get(window, "OfficeExtension");
  if (!isObject(namespace) || !isObject(extension)) throw new Error("office.js has not loaded Excel yet.");
  makeStrict(extension);
  watchUndoGroups(namespace, theHost);
  known = readSchema(namespace);
  return known;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" || typeof value === "function") && value !== null;
}

function start(options: HostOptions): EmulatedExcel {
  const { session, excel } = openHost(options, lateSchema, (text) => bridge.onMessageFromHost?.(text));
  host = session.engine.host;
  const bridge: Bridge = newBridge(() => session);
  Reflect.set(window, "_richApiNativeBridge", bridge);
  Object.defineProperty(window, "external", {
    configurable: true,
    value: external(excel.workbook.settings, options, () => savedFile(session.engine.host)),
  });
  return excel;
}

window.emulatedExcel = start(window.emulatedExcelOptions ?? {});
