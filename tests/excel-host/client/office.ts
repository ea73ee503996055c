/** What office.js itself gives around the Excel client (ready, context, settings), for tests that run without it. */
import type { Workbook } from "../model/workbook";
import type { Client } from "./client";

export interface Surroundings {
  readonly workbook: Workbook;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
}

export function officeAround(client: Client, around: Surroundings): object {
  const info = { host: "Excel", platform: around.platform };
  return {
    ...client.Office,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    onReady: (callback?: (given: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage: around.displayLanguage,
      contentLanguage: around.displayLanguage,
      requirements: { isSetSupported: around.isSetSupported },
      document: { settings: documentSettings(around.workbook) },
    },
  };
}

/** Settings are the add-in's own copy until saveAsync writes them into the workbook. */
function documentSettings({ settings: saved }: Workbook): object {
  const copy = new Map(saved);
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => {
      copy.set(name, value);
    },
    remove: (name: string) => {
      copy.delete(name);
    },
    saveAsync: (callback?: (result: { status: string }) => void) => {
      saved.clear();
      for (const [name, value] of copy) saved.set(name, value);
      queueMicrotask(() => callback?.({ status: "succeeded" }));
    },
  };
}
