/** Turns a description into sheets of the open workbook, all or nothing. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../../workbook/description";
import { HostFailure, type Written } from "../../../workbook/openWorkbook";
import { inExcel } from "../office";
import { loadBefore } from "../swap/before";
import { exchangeFor } from "../swap/exchange";
import { putBack, type Begun } from "../swap/putBack";
import { askForFormulas } from "../swap/references";
import { swapSteps } from "../swap/swap";
import { buildSteps } from "./build";
import { newBench, queueAll, requestsOf, type Step } from "./step";

/**
 * Three syncs, and one more for each further 4 MB: look, build aside, swap.
 * @throws HostFailure after the workbook was put back
 * @throws ImpossibleDescription before anything was sent
 */
export async function writeWorkbook(description: WorkbookDescription): Promise<Written> {
  let begun: Begun | null = null;
  try {
    await inExcel(async (context) => {
      const exchange = exchangeFor(description, await loadBefore(context));
      const { stage } = exchange;
      const build = requestsOf(buildSteps(description, stage));
      const formulas = askForFormulas(context, exchange);
      begun = { exchange, formulas: [] };
      await send(context, build, stage.sheet);
      begun = { exchange, formulas: formulas() };
      await send(context, requestsOf(swapSteps(exchange, begun.formulas)), (name) => name);
    });
  } catch (failure) {
    if (begun === null || (await afterFailure(begun, failure)) === "as before") throw failure;
  }
  return { without: [], undo: null };
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

async function afterFailure(begun: Begun, failure: unknown): Promise<"as before" | "done"> {
  try {
    return await putBack(begun);
  } catch (second) {
    const message = `${String(failure)} The workbook could not be put back: ${String(second)}`;
    const both = new HostFailure("left", message);
    both.cause = failure;
    throw both;
  }
}
