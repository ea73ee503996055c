/** What office.js itself gives around the Excel client (ready, context, settings), for tests that run without it. */
import type { Workbook } from "../model/workbook";
import type { Client } from "./client";

export interface Environment {
  readonly workbook: Workbook;
  readonly platform: string;
  readonly displayLanguage: string;
  /** The workbook's file as it is now; null = Excel does not hand it over. */
  readonly file: () => Uint8Array | null;
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
}

export function officeAround(client: Client, around: Environment): object {
  const info = { host: "Excel", platform: around.platform };
  return {
    ...client.Office,
    HostType: { Excel: "Excel" },
    FileType: { Compressed: "compressed" },
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
      document: { settings: documentSettings(around.workbook), getFileAsync: handOver(around.file) },
    },
  };
}

interface Answered {
  readonly status: string;
  readonly value?: unknown;
}

/** One file at a time, in slices: an unclosed one is remembered, and the third is refused as by Office. */
function handOver(file: Environment["file"]): unknown {
  let open = 0;
  return (_type: string, { sliceSize }: { sliceSize: number }, callback: (result: Answered) => void) => {
    const bytes = open < 2 ? file() : null;
    if (!bytes) return queueMicrotask(() => callback({ status: "failed" }));
    open += 1;
    const slice = (index: number, told: (result: Answered) => void) => {
      const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
      queueMicrotask(() => told({ status: "succeeded", value: { data, index, size: data.length } }));
    };
    const value = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: slice,
      closeAsync: () => {
        open -= 1;
      },
    };
    queueMicrotask(() => callback({ status: "succeeded", value }));
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
