/** Starts an emulated Excel behind the real office.js client: what tests of everything Office.js stand on. */
import { forgetHandlers, loadClient, type Bridge, type Client } from "./client/client";
import { readSchema, type Schema } from "./client/schema";
import { dump, type WorkbookDump } from "./model/dump";
import { newWorkbook } from "./model/newWorkbook";
import type { CellValue, Workbook } from "./model/workbook";
import { newReferences, type Host, type HostEvent } from "./objects/host";
import { workbook as workbookObject } from "./objects/workbook";
import type { Engine } from "./wire/actions";
import { newBridge, newTraffic, type Editing, type Fault, type Session, type Traffic } from "./wire/bridge";
import { eventMessage } from "./wire/events";
import { isSetSupported } from "./client/requirements";
import { newUser, type User } from "./user";

export interface HostOptions {
  /** The highest ExcelApi set that this Excel has, e.g. "1.9"; calls above it are ApiNotFound. */
  readonly excelApi?: string;
  readonly sheets?: readonly string[];
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** What a formula (without "=") computes to; 0 where the test does not say. */
  readonly calculate?: (formula: string, sheet: string, cell: string) => CellValue | undefined;
}

export interface ExcelHost {
  readonly Excel: Client["Excel"];
  readonly Office: Client["Office"];
  readonly OfficeExtension: Client["OfficeExtension"];
  /** The workbook that is open: look at it, or prepare it, without going through Office.js. */
  readonly workbook: Workbook;
  readonly traffic: Traffic;
  /** What is in the workbook as plain, comparable data. */
  dump(): WorkbookDump;
  /** The person in front of Excel. */
  readonly user: User;
  /** Which events the client wants to hear of, e.g. "Worksheet._RegisterDataChangedEvent". */
  readonly registered: readonly string[];
  /** Sends an event, as when something happened that this host does not do by itself. */
  fire(event: HostEvent): void;
  /** Makes the n-th request from now on fail; by default before anything of it is done. */
  failAt(request: number, fault?: Partial<Fault>): void;
  /** Takes Excel, Office and OfficeExtension out of the globals again. */
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
  loaded = { client, bridge, schema: readSchema(client) };
  return loaded;
}

/** Starts with an empty workbook; a second call replaces the first host. */
export function startExcelHost(options: HostOptions = {}): ExcelHost {
  const { client, bridge, schema } = theClient();
  const workbook = newWorkbook(options.sheets);
  const traffic = newTraffic();
  const editing: Editing = { now: false, waiting: [] };
  const registered: string[] = [];
  const fire = (event: HostEvent) => {
    const text = eventMessage(host, event);
    // After the answer to the request that caused it.
    setTimeout(() => {
      if (host.eventsEnabled) bridge.onMessageFromHost?.(text);
    }, 0);
  };
  const host: Host = {
    workbook,
    calculate: (formula, sheet, cell) => options.calculate?.(formula, sheet, cell) ?? 0,
    references: newReferences(),
    happened: (event) => {
      if (registered.length > 0) fire(event);
    },
    eventsEnabled: true,
  };
  const engine: Engine = {
    host,
    schema,
    root: () => workbookObject(host),
    registered: (type, method) => registered.push(`${type}.${method}`),
  };
  forgetHandlers(client);
  current = { traffic, engine, editing };
  const requirements = { isSetSupported: isSetSupported(options.excelApi ?? "1.14") };
  const context = { requirements, platform: options.platform ?? "PC", host: "Excel" };
  const office = { ...client.Office, context };
  client.window["Office"] = office;
  Reflect.set(globalThis, "Excel", client.Excel);
  Reflect.set(globalThis, "OfficeExtension", client.OfficeExtension);
  Reflect.set(globalThis, "Office", office);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    workbook,
    traffic,
    dump: () => dump(workbook),
    user: newUser(host, editing),
    registered,
    fire,
    failAt: (request, fault = {}) => {
      traffic.faults.set(traffic.requests + request, {
        code: "GeneralException",
        message: "There was an internal error while processing the request.",
        httpStatusCode: 500,
        when: "before",
        ...fault,
      });
    },
    stop: () => {
      current = null;
      for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
    },
  };
}
