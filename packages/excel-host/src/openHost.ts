/** Opens an emulated Excel with an empty workbook; knows neither Node nor the page, only who to tell of events. */
import { isSetSupported } from "./client/requirements";
import type { Schema } from "./client/schema";
import { dump, type WorkbookDump } from "./model/dump";
import { faults } from "./model/faults";
import { newWorkbook } from "./model/newWorkbook";
import type { CellValue, Workbook } from "./model/workbook";
import { KIND, type Manners } from "./objects/manners";
import { newReferences, type Host, type HostEvent } from "./objects/host";
import { workbook as workbookObject } from "./objects/workbook";
import { newUser, type User } from "./user";
import { newTraffic, type Editing, type Fault, type Session, type Traffic } from "./wire/bridge";
import { eventMessage } from "./wire/events";

export type Platform = "PC" | "Mac" | "OfficeOnline";

export interface HostOptions {
  /** The highest ExcelApi set that this Excel has, e.g. "1.9"; calls above it are ApiNotFound. */
  readonly excelApi?: string;
  /** "Ark1" where absent. */
  readonly sheets?: readonly string[];
  readonly platform?: Platform;
  /** The language that Excel speaks to its user; Danish where absent. */
  readonly displayLanguage?: string;
  /**
   * What a formula (without "=") computes to; there is no calculation. Asked when the formula is written,
   * and of every formula again when the user types or the add-in has Excel calculate. Where the test does
   * not say, a new formula gives 0 and an old one what it gave before.
   */
  readonly calculate?: (formula: string, sheet: string, cell: string) => CellValue | undefined;
  /** Where it is less kind than by default, as some real Excel is. */
  readonly manners?: Partial<Manners>;
}

export interface EmulatedExcel {
  /** The workbook that is open: look at it, or prepare it, without going through Office.js. */
  readonly workbook: Workbook;
  /** What went over the wire. */
  readonly traffic: Traffic;
  /** What is in the workbook as plain, comparable data. */
  dump(): WorkbookDump;
  /** What Excel takes without a word and nobody wants, in sentences; a test expects none. */
  faults(): readonly string[];
  /** The person in front of Excel. */
  readonly user: User;
  /** Which events the client wants to hear of, e.g. "Worksheet._RegisterDataChangedEvent". */
  readonly registered: readonly string[];
  /** Sends an event, as when something happened that this host does not do by itself. */
  fire(event: HostEvent): void;
  /** Makes the n-th request from now on fail; by default before anything of it is done. */
  failAt(request: number, fault?: Partial<Fault>): void;
  /** Something that happens just before the n-th request from now on. */
  meanwhile(request: number, happens: () => void): void;
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
}

/** @param tell gives a message to the client */
export function openHost(
  options: HostOptions,
  schema: Schema,
  tell: (text: string) => void,
): { readonly session: Session; readonly excel: EmulatedExcel } {
  const workbook = newWorkbook(options.sheets);
  const traffic = newTraffic();
  const editing: Editing = { now: false, waiting: [] };
  const registered: string[] = [];
  const fire = (event: HostEvent) => {
    const text = eventMessage(host, event);
    // After the answer to the request that caused it.
    setTimeout(() => {
      if (host.eventsEnabled) tell(text);
    }, 0);
  };
  const host: Host = {
    workbook,
    calculate: (formula, sheet, cell) => options.calculate?.(formula, sheet, cell) ?? null,
    references: newReferences(),
    happened: (event) => {
      if (registered.length > 0) fire(event);
    },
    eventsEnabled: true,
    manners: { ...KIND, ...options.manners },
    files: [],
    platform: options.platform ?? "PC",
    undoGroups: { open: 0 },
    elsewhere: false,
  };
  const engine = {
    host,
    schema,
    root: () => workbookObject(host),
    registered: (type: string, method: string) => registered.push(`${type}.${method}`),
  };
  const excel: EmulatedExcel = {
    workbook,
    traffic,
    dump: () => dump(workbook),
    faults: () => faults(workbook),
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
    meanwhile: (request, happens) => {
      traffic.meanwhile.set(traffic.requests + request, happens);
    },
    isSetSupported: isSetSupported(options.excelApi ?? "1.14"),
  };
  return { session: { engine, traffic, editing }, excel };
}
