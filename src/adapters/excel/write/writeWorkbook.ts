/** Turns a description into sheets of the open workbook, all or nothing. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../../workbook/description";
import { HostFailure } from "../../../workbook/openWorkbook";
import { inExcel } from "../office";
import { loadBefore } from "../swap/before";
import { exchangeFor, type Exchange } from "../swap/exchange";
import { putBack } from "../swap/putBack";
import { swapSteps } from "../swap/swap";
import { buildSteps } from "./build";
import { newBench, queueAll, requestsOf, type Step } from "./step";

/**
 * Three syncs, and one more for each further 4 MB: look, build aside, swap.
 * @throws HostFailure after the workbook was put back
 * @throws ImpossibleDescription before anything was sent
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<void> {
  let begun: Exchange | null = null;
  try {
    await inExcel(
      async (context) => {
        const exchange = exchangeFor(description, await loadBefore(context));
        const { stage } = exchange;
        const build = requestsOf(buildSteps(description, stage));
        const swap = requestsOf(swapSteps(exchange));
        begun = exchange;
        await send(context, build, stage.sheet);
        await send(context, swap, (name) => name);
      },
      { oneUndoStep: true },
    );
  } catch (failure) {
    if (begun === null || (await afterFailure(begun, failure)) === "as before") throw failure;
  }
}

async function send(
  context: Excel.RequestContext,
  [first, ...others]: readonly (readonly Step[])[],
  nameOf: (name: string) => string,
): Promise<void> {
  if (!first) return;
  queueAll(newBench(context, nameOf), first);
  await context.sync();
  await send(context, others, nameOf);
}

async function afterFailure(exchange: Exchange, failure: unknown): Promise<"as before" | "done"> {
  try {
    return await putBack(exchange);
  } catch (second) {
    const message = `${String(failure)} The workbook could not be put back: ${String(second)}`;
    const both = new HostFailure("failed", message);
    both.cause = failure;
    throw both;
  }
}
