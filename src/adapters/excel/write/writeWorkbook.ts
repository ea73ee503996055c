/** Turns a description into sheets of the open workbook, all or nothing. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../../workbook/description";
import { HostFailure, type Refused, type Written } from "../../../workbook/openWorkbook";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { inExcel } from "../office";
import { loadBefore } from "../swap/before";
import { askForChanges, type KnownSheet } from "../swap/changes";
import { contentsRead } from "../swap/contents";
import { exchangeFor, type Exchange } from "../swap/exchange";
import { putBack, type Begun } from "../swap/putBack";
import { askForFormulas } from "../swap/references";
import { deletions, swapSteps } from "../swap/swap";
import { buildSteps } from "./build";
import { cosmeticsOf } from "./cosmetics";
import { dress } from "./dress";
import { newBench, queueAll, requestsOf, send } from "./step";

const asCalled = (name: string): string => name;

/**
 * Five syncs at most, and one more for each further 4 MB: look, build aside, give it its looks, swap, delete what was
 * replaced. More only where Excel refuses some looks.
 *
 * @throws HostFailure after the workbook was put back
 * @throws ImpossibleDescription before anything was sent
 */
export async function writeWorkbook(
  description: WorkbookDescription,
  asRead: WorkbookSnapshot | null = null,
): Promise<Written> {
  let begun: Begun | null = null;
  let without: readonly Refused[] = [];
  try {
    const exchange = await inExcel(async (context) => exchangeFor(description, await loadBefore(context)));
    const { stage } = exchange;
    const build = requestsOf(buildSteps(description, stage));
    const cosmetics = cosmeticsOf(description, stage);
    begun = { exchange, formulas: [] };
    const formulas = await inExcel(async (context) => {
      const found = askForFormulas(context, exchange);
      await send(context, build, stage.sheet);
      return found();
    });
    begun = { exchange, formulas };
    const charted = description.sheets.flatMap(({ name, charts }) => (charts.length > 0 ? [name] : []));
    without = await dress({ cosmetics, charted, nameOf: stage.sheet });
    await swap(begun, knownSheets(exchange, asRead));
  } catch (failure) {
    if (begun === null || (await afterFailure(begun, failure)) === "as before") throw failure;
  }
  const lost: readonly Refused[] = begun && begun.exchange.lostNames.length > 0 ? ["names"] : [];
  return { without: [...without, ...lost], undo: null };
}

/** @throws HostFailure "changed" when somebody has typed in a sheet that is to be deleted */
function swap({ exchange, formulas }: Begun, known: readonly KnownSheet[]): Promise<void> {
  return inExcel(async (context) => {
    const [last = [], ...first] = requestsOf(swapSteps(exchange, formulas)).toReversed();
    await send(context, first.toReversed(), asCalled);
    queueAll(newBench(context, asCalled), last);
    const changes = askForChanges(context, known);
    await context.sync();
    const changed = await changes();
    if (changed.length > 0) {
      throw new HostFailure("changed", `Cells were changed meanwhile in ${changed.join(", ")}.`);
    }
    await send(context, requestsOf(deletions(exchange.oldSheets)), asCalled);
  });
}

/**
 * What the replaced sheets held when they were read; a sheet that was not there then had nothing in it. In a hidden one
 * nobody types.
 */
function knownSheets({ oldSheets }: Exchange, asRead: WorkbookSnapshot | null): readonly KnownSheet[] {
  if (asRead === null) return [];
  const seen = oldSheets.filter(({ visibility }) => visibility === "Visible");
  return seen.map(({ id, name }) => {
    const read = asRead.sheets.find((sheet) => sheet.name === name);
    return { key: id, name, contents: read ? contentsRead(read) : new Map() };
  });
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
