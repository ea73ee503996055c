/** Turns many small pieces of work into as few requests as their size allows. */
/// <reference types="office-js" />

/** What a step works on: within one request the same object is asked for once. */
export interface Bench {
  readonly context: Excel.RequestContext;
  /** @param name as the description calls the sheet */
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** A piece of work that is queued whole, with what it adds to the request at most. */
export interface Step {
  readonly bytes: number;
  readonly queue: (bench: Bench) => void;
}

/** Excel on the web refuses requests of 5 MB; the sizes below are a little too large rather than too small. */
const REQUEST_BYTES = 4_700_000;
/** One call or property with its object path and its quotes, as office.js writes them. */
const CALL_BYTES = 420;

/** @param calls methods called and properties set @param payload what is sent along, as data */
export function step(calls: number, payload: unknown, queue: Step["queue"]): Step {
  return { bytes: calls * CALL_BYTES + jsonBytes(payload), queue };
}

const encoder = new TextEncoder();

/** Bytes of the data as it goes over the wire. */
export function jsonBytes(payload: unknown): number {
  return encoder.encode(JSON.stringify(payload) ?? "").length;
}

/** The steps in the same order, in groups that each fit one request. */
export function requestsOf(
  steps: readonly Step[],
  limit: number = REQUEST_BYTES,
): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const one of steps) {
    const last = requests.at(-1);
    if (last && one.bytes <= room) {
      last.push(one);
      room -= one.bytes;
    } else {
      requests.push([one]);
      room = limit - one.bytes;
    }
  }
  return requests;
}

/** @param nameOf what a sheet of the description is called in the workbook now */
export function newBench(context: Excel.RequestContext, nameOf: (name: string) => string): Bench {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    sheet: (name) => {
      const known = sheets.get(name) ?? context.workbook.worksheets.getItem(nameOf(name));
      sheets.set(name, known);
      return known;
    },
  };
}

/** One sync for each request, one after the other. */
export async function send(
  context: Excel.RequestContext,
  [first, ...others]: readonly (readonly Step[])[],
  nameOf: (name: string) => string,
): Promise<void> {
  if (!first) return;
  queueAll(newBench(context, nameOf), first);
  await context.sync();
  await send(context, others, nameOf);
}

/** Queues the steps of one request, with calculation and drawing held back until it is done. */
export function queueAll(bench: Bench, steps: readonly Step[]): void {
  bench.context.application.suspendApiCalculationUntilNextSync();
  bench.context.application.suspendScreenUpdatingUntilNextSync();
  for (const one of steps) one.queue(bench);
}
