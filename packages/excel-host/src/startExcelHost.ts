/** Starts an emulated Excel behind the real office.js client: what tests of everything Office.js stand on. */
import { loadClient, type Client } from "./client/client";
import { forgetHandlers, type Bridge } from "./client/internals";
import { officeAround } from "./client/office";
import { readSchema, type Schema } from "./client/schema";
import { savedFile } from "./objects/files";
import { watchUndoGroups } from "./objects/manners";
import { openHost, type EmulatedExcel, type HostOptions } from "./openHost";
import { newBridge, type Session } from "./wire/bridge";

export interface ExcelHost extends EmulatedExcel {
  readonly Excel: Client["Excel"];
  readonly OfficeExtension: Client["OfficeExtension"];
  /** Takes Excel, Office and OfficeExtension out of the globals again: as outside Office. */
  stop(): void;
}

interface Loaded {
  readonly client: Client;
  readonly bridge: Bridge;
  readonly schema: Schema;
}

let loaded: Loaded | null = null;
let current: Session | null = null;

/** The client is evaluated once for a test file; each host stands behind the same one. */
function theClient(): Loaded {
  if (loaded) return loaded;
  const bridge = newBridge(() => {
    if (!current) throw new Error("The emulated Excel is not running: call startExcelHost first.");
    return current;
  });
  const client = loadClient(bridge);
  watchUndoGroups(client.Excel, () => {
    if (!current) throw new Error("The emulated Excel is not running: call startExcelHost first.");
    return current.engine.host;
  });
  loaded = { client, bridge, schema: readSchema(client.Excel) };
  return loaded;
}

/** Starts with an empty workbook and puts Excel, Office and OfficeExtension into the globals; again = anew. */
export function startExcelHost(options: HostOptions = {}): ExcelHost {
  const { client, bridge, schema } = theClient();
  const { session, excel } = openHost(options, schema, (text) => bridge.onMessageFromHost?.(text));
  forgetHandlers(client.OfficeExtension);
  current = session;
  const office = officeAround(client, {
    workbook: excel.workbook,
    platform: options.platform ?? "PC",
    displayLanguage: options.displayLanguage ?? "da-DK",
    isSetSupported: excel.isSetSupported,
    file: () => savedFile(session.engine.host),
  });
  client.window["Office"] = office;
  const globals = { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: office };
  for (const [name, value] of Object.entries(globals)) Reflect.set(globalThis, name, value);
  return {
    ...excel,
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    stop: () => {
      if (current === session) current = null;
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}
