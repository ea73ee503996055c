/** Turns a description into sheets of the open workbook, all or nothing. */
/// <reference types="office-js" />
import type { WorkbookDescription } from "../../workbook/description";
import { HostFailure, type Refused, type Written } from "../../workbook/openWorkbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { inExcel } from "./host/office";
import { loadBefore } from "./swap/before";
import { askForChanges, type KnownSheet } from "./swap/changes";
import { contentsDescribed, contentsRead } from "./swap/contents";
import { exchangeFor, type Exchange } from "./swap/exchange";
import { rollback, type Begun } from "./swap/rollback";
import { askForFormulas } from "./swap/references";
import { deletions, swapSteps } from "./swap/swap";
import { keptFile, outwardFormulas, type Kept } from "./undo/keep";
import { undoOf } from "./undo/undo";
import { buildSteps } from "./write/build";
import { cosmeticsOf } from "./write/cosmetics";
import { dress } from "./write/dress";
import { newBench, queueAll, requestsOf, send } from "./write/step";

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
  let kept: Kept | null = null;
  try {
    const exchange = await inExcel(async (context) => exchangeFor(description, await loadBefore(context)));
    const { stage } = exchange;
    const gone = exchange.oldSheets.map(({ name }) => name);
    const file = gone.length > 0 ? await keptFile(exchange.oldSheets) : null;
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
    const made = await swap(begun, knownSheets(exchange, asRead));
    if (gone.length === 0 || file) {
      kept = {
        before: exchange.before,
        file,
        gone,
        outward: outwardFormulas(asRead, exchange.before, gone),
        made,
        names: description.names.map(({ name }) => name),
        custom: Object.keys(description.properties.custom),
      };
    }
    if (gone.length > 0) {
      await inExcel((context) => send(context, requestsOf(deletions(exchange.oldSheets)), asCalled));
    }
  } catch (failure) {
    if (begun === null || (await rollback(begun, failure)) === "as before") throw failure;
  }
  const lost: readonly Refused[] = begun && begun.exchange.lostNames.length > 0 ? ["names"] : [];
  return { without: [...without, ...lost], undo: kept && undoOf(kept) };
}

/**
 * @returns the new sheets, and what they hold
 * @throws HostFailure "changed" when somebody has typed in a sheet that is to be deleted
 */
function swap({ exchange, formulas }: Begun, known: readonly KnownSheet[]): Promise<readonly KnownSheet[]> {
  return inExcel(async (context) => {
    const [last = [], ...first] = requestsOf(swapSteps(exchange, formulas)).toReversed();
    await send(context, first.toReversed(), asCalled);
    queueAll(newBench(context, asCalled), last);
    const changes = askForChanges(context, known);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const changed = await changes();
    if (changed.length > 0) {
      throw new HostFailure("changed", `Cells were changed meanwhile in ${changed.join(", ")}.`);
    }
    return exchange.description.sheets.map((sheet) => ({
      key: worksheets.items.find(({ name }) => name === sheet.name)?.id ?? sheet.name,
      name: sheet.name,
      contents: contentsDescribed(sheet),
    }));
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
