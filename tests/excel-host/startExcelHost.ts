/** Starts an emulated Excel behind the real office.js client: what tests of everything Office.js stand on. */
import { loadClient, type Client } from "./client/client";
import { readSchema, type Schema } from "./client/schema";
import { newWorkbook } from "./model/newWorkbook";
import type { CellValue, Workbook } from "./model/workbook";
import { newReferences } from "./objects/host";
import { workbook as workbookObject } from "./objects/workbook";
import type { Engine } from "./wire/actions";
import { newBridge, newTraffic, type Fault, type Traffic } from "./wire/bridge";
import { isSetSupported } from "./client/requirements";

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
  /** Makes the n-th request from now on fail; by default before anything of it is done. */
  failAt(request: number, fault?: Partial<Fault>): void;
  /** Takes Excel, Office and OfficeExtension out of the globals again. */
  stop(): void;
}

let client: { readonly loaded: Client; readonly schema: Schema } | null = null;
let current: { engine: Engine; traffic: Traffic } | null = null;

function theClient(): { readonly loaded: Client; readonly schema: Schema } {
  if (client) return client;
  const bridge = newBridge(() => {
    if (!current) throw new Error("The emulated Excel is not running: call startExcelHost first.");
    return current;
  });
  const loaded = loadClient(bridge);
  client = { loaded, schema: readSchema(loaded) };
  return client;
}

/** Starts with an empty workbook; a second call replaces the first host. */
export function startExcelHost(options: HostOptions = {}): ExcelHost {
  const { loaded, schema } = theClient();
  const workbook = newWorkbook(options.sheets);
  const traffic = newTraffic();
  const host = {
    workbook,
    calculate: (formula: string, sheet: string, cell: string) =>
      options.calculate?.(formula, sheet, cell) ?? 0,
    references: newReferences(),
  };
  current = {
    traffic,
    engine: { host, schema, root: () => workbookObject(host), registered: () => undefined },
  };
  const requirements = { isSetSupported: isSetSupported(options.excelApi ?? "1.14") };
  const context = { requirements, platform: options.platform ?? "PC", host: "Excel" };
  const office = { ...loaded.Office, context };
  loaded.window["Office"] = office;
  Reflect.set(globalThis, "Excel", loaded.Excel);
  Reflect.set(globalThis, "OfficeExtension", loaded.OfficeExtension);
  Reflect.set(globalThis, "Office", office);
  return {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
    workbook,
    traffic,
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
