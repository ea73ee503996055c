/** Turns what a write has kept into the way back from it. */
/// <reference types="office-js" />
import { HostFailure, type Refused, type Undo } from "../../../workbook/openWorkbook";
import { inExcel } from "../host/office";
import { loadBefore } from "../swap/before";
import { askForChanges } from "../swap/changes";
import type { Exchange } from "../swap/exchange";
import { rollback, type Begun } from "../swap/rollback";
import { askForFormulas, type OwnFormula } from "../swap/references";
import { deletions, swapSteps } from "../swap/swap";
import { mentions, renamedIn } from "../write/formula";
import { requestsOf, send, step, type Step } from "../write/step";
import { bringBack, type BroughtBack } from "./broughtBack";
import type { Kept } from "./keep";
import { undoExchange } from "./undoExchange";

const asCalled = (name: string): string => name;

export function undoOf(kept: Kept): Undo {
  let isDone = false;
  return {
    changedSince: () => changedSince(kept),
    putBack: async () => {
      if (isDone) throw new HostFailure("failed", "This has been taken back already.");
      const refused = await putBack(kept);
      isDone = true;
      return refused;
    },
  };
}

/** Two syncs. A sheet that is gone by now has changed, too. */
function changedSince({ made }: Kept): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const isThere = (key: string) => worksheets.items.some(({ id }) => id === key);
    const changes = askForChanges(
      context,
      made.filter(({ key }) => isThere(key)),
    );
    await context.sync();
    return [...made.filter(({ key }) => !isThere(key)).map(({ name }) => name), ...(await changes())];
  });
}

/** Six syncs at most: look, bring back, look at that, swap, delete, put in order. */
async function putBack(kept: Kept): Promise<readonly Refused[]> {
  let begun: Begun | null = null;
  try {
    const now = await inExcel(loadBefore);
    begun = { exchange: undoExchange(kept, now), formulas: [] };
    const names = kept.before.sheets.flatMap(({ name }) => (kept.gone.includes(name) ? [name] : []));
    const back = kept.file ? await bringBack(kept.file, names) : [];
    const { exchange, formulas } = await inExcel(async (context) => {
      const found = askForFormulas(context, undoExchange(kept, now, back));
      const { names } = context.workbook;
      names.load("items/name,items/scope");
      await context.sync();
      const all = names.items.flatMap(({ name, scope }) => (scope === "Workbook" ? [name] : []));
      const whole = undoExchange(kept, now, back, all);
      return { exchange: whole, formulas: leadingBack(found(), kept, whole) };
    });
    begun = { exchange, formulas };
    const steps = [
      ...unprotected(back),
      ...swapSteps(exchange, formulas),
      ...ownNamesGone(back, kept),
      ...outward(kept),
      ...customProperties(kept),
      ...protectedAgain(back, kept),
    ];
    await inExcel(async (context) => {
      await send(context, requestsOf(steps), asCalled);
      await send(context, requestsOf(deletions(exchange.oldSheets)), asCalled);
    });
  } catch (failure) {
    if (begun === null || (await rollback(begun, failure)) === "as before") throw failure;
  }
  return (await isInOrder(kept)) ? [] : ["looks"];
}

/**
 * As they are to be entered: a sheet that was renamed since has its old name again. What leads to a sheet that was not
 * there before the write is lost with it.
 */
function leadingBack(
  formulas: readonly OwnFormula[],
  { made, gone }: Kept,
  { oldSheets }: Exchange,
): readonly OwnFormula[] {
  const nameBefore = (id: string) => {
    const name = made.find(({ key }) => key === id)?.name;
    return name !== undefined && gone.some((one) => one.toLowerCase() === name.toLowerCase()) ? name : null;
  };
  const vanishing = oldSheets.filter(({ id }) => nameBefore(id) === null);
  const lost = new Set(vanishing.map(({ name }) => name.toLowerCase()));
  const renamed = new Map(oldSheets.map(({ id, name }) => [name.toLowerCase(), nameBefore(id) ?? name]));
  return formulas
    .filter(({ formula }) => !mentions(formula, lost, new Set()))
    .map((own) => ({ ...own, formula: renamedIn(own.formula, renamed, new Map()) }));
}

/** Tables are renamed and formulas entered only on open sheets. */
function unprotected(back: readonly BroughtBack[]): readonly Step[] {
  return back
    .filter(({ isProtected }) => isProtected)
    .map(({ id }) =>
      step(3, id, ({ context }) => context.workbook.worksheets.getItem(id).protection.unprotect()),
    );
}

function protectedAgain(back: readonly BroughtBack[], { before }: Kept): readonly Step[] {
  return back.flatMap(({ id, name }) => {
    const options = before.sheets.find((sheet) => sheet.name === name)?.protection;
    if (!options) return [];
    return [
      step(4, options, ({ context }) => context.workbook.worksheets.getItem(id).protection.protect(options)),
    ];
  });
}

/** A name of the workbook that leads to a sheet comes back with it as the sheet's own, beside the workbook's. */
function ownNamesGone(back: readonly BroughtBack[], { before }: Kept): readonly Step[] {
  const known = new Set(before.names.map(({ name }) => name.toLowerCase()));
  return back.flatMap(({ id, names }) =>
    names
      .filter((name) => known.has(name.toLowerCase()))
      .map((name) =>
        step(3, name, ({ context }) => context.workbook.worksheets.getItem(id).names.getItem(name).delete()),
      ),
  );
}

function outward({ outward: formulas }: Kept): readonly Step[] {
  return formulas.map(({ sheet, cell, formula }) =>
    step(3, [sheet, cell, formula], (bench) => {
      bench.sheet(sheet).getRange(cell).formulas = [[formula]];
    }),
  );
}

function customProperties({ before, custom }: Kept): readonly Step[] {
  return custom.map((key) =>
    step(3, [key, before.custom.get(key)], ({ context }) => {
      const all = context.workbook.properties.custom;
      if (before.custom.has(key)) all.add(key, before.custom.get(key));
      else all.getItemOrNullObject(key).delete();
    }),
  );
}

/** The tabs' order and the sheet in front, where Excel lets them be set. */
async function isInOrder({ before }: Kept): Promise<boolean> {
  const front = before.sheets.find(({ id }) => id === before.activeSheet);
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const there = before.sheets.filter(({ name }) => worksheets.items.some((sheet) => sheet.name === name));
      for (const [position, { name }] of there.entries()) worksheets.getItem(name).position = position;
      if (front && there.includes(front)) worksheets.getItem(front.name).activate();
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof HostFailure) return false;
    throw error;
  }
}
