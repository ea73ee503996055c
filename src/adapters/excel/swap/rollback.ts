/** Turns a workbook in which a write broke off into what it was before, or finishes what cannot be undone. */
/// <reference types="office-js" />
import { HostFailure } from "../../../workbook/openWorkbook";
import { inExcel } from "../host/office";
import { newBench, queueAll, step, type Step } from "../write/step";
import type { Before } from "./before";
import type { Exchange } from "./exchange";
import { askWhichWereEntered, enterAnew, protectAgain, sheetsOf, type OwnFormula } from "./references";
import { deletions } from "./swap";

/** A write that has begun: what it wants, and the formulas of other sheets that it has to do with. */
export interface Begun {
  readonly exchange: Exchange;
  readonly formulas: readonly OwnFormula[];
}

/** What a description says of the workbook as a whole. */
const TEXTS = ["title", "subject", "comments"] as const;

/**
 * What a failure comes to in the end.
 *
 * @returns "done" when there was nothing left to take back
 * @throws HostFailure "left" when there is no way back
 */
export async function rollback(begun: Begun, failure: unknown): Promise<"as before" | "done"> {
  try {
    return await putBack(begun);
  } catch (second) {
    const message = `${String(failure)} The workbook could not be put back: ${String(second)}`;
    const both = new HostFailure("left", message);
    both.cause = failure;
    throw both;
  }
}

/** A second try, for what fails only now and then. */
const TRIES = 2;
/** As long as somebody may have another workbook in front: until then the new sheets cannot be removed. */
const WAITS = 600;
/** In milliseconds. */
const PAUSE = 500;

/**
 * In a request context of its own: the one that failed is not to be trusted.
 *
 * @returns "done" when an old sheet is gone already, which happens only after everything else was done: only
 *   the answer was lost, or the last deletions are made up for now
 * @throws HostFailure when Excel refuses this too; what is left then is the new sheets under short names
 */
async function putBack(begun: Begun, tries = TRIES, waits = WAITS): Promise<"as before" | "done"> {
  try {
    return await inExcel((context) => attempt(context, begun), { waits: true });
  } catch (error) {
    const later = error instanceof HostFailure && (error.reason === "elsewhere" || error.reason === "busy");
    if (later && waits > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return putBack(begun, tries, waits - 1);
    }
    if (tries <= 1) throw error;
    return putBack(begun, tries - 1, waits);
  }
}

async function attempt(context: Excel.RequestContext, begun: Begun): Promise<"as before" | "done"> {
  const { exchange, formulas } = begun;
  const { worksheets, names, properties } = context.workbook;
  const entered = askWhichWereEntered(context, formulas);
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/scope");
  properties.load("title,subject,comments");
  const front = worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  const now = worksheets.items;
  const left = exchange.oldSheets.filter(({ id }) => now.some((sheet) => sheet.id === id));
  if (left.length < exchange.oldSheets.length) {
    queueAll(
      newBench(context, (name) => name),
      deletions(left),
    );
    await context.sync();
    return "done";
  }
  const namesNow = names.items.filter(({ scope }) => scope === "Workbook").map(({ name }) => name);
  const open = new Set(now.filter(({ protection }) => !protection.protected).map(({ id }) => id));
  const steps = [
    ...visible(exchange, now, front.id),
    ...newSheetsGone(exchange, now),
    ...oldNamesBack(exchange, open),
    ...definedNames(exchange, namesNow),
    ...formulasBack(begun, isAside(exchange, now) ? entered() : [], open),
    ...texts(exchange.before, properties),
    ...customProperties(exchange),
  ];
  queueAll(
    newBench(context, (name) => name),
    steps,
  );
  await context.sync();
  return "as before";
}

/** First, because Excel keeps one sheet visible at all times. */
function visible(
  { before }: Exchange,
  now: readonly Pick<Excel.Worksheet, "id" | "visibility">[],
  front: string,
): readonly Step[] {
  const isHidden = (id: string) => now.some((sheet) => sheet.id === id && sheet.visibility !== "Visible");
  return [
    ...before.sheets
      .filter(({ id, visibility }) => visibility === "Visible" && isHidden(id))
      .map(({ id }) =>
        step(2, id, ({ context }) => {
          context.workbook.worksheets.getItem(id).visibility = "Visible";
        }),
      ),
    // Only where another one is in front: while another workbook is, Excel refuses it.
    ...(front === before.activeSheet
      ? []
      : [step(2, null, ({ context }) => context.workbook.worksheets.getItem(before.activeSheet).activate())]),
  ];
}

/** Only sheets that this write has made: somebody may have added one of their own in the meantime. */
function newSheetsGone(
  { before, isBuilt }: Exchange,
  now: readonly Pick<Excel.Worksheet, "id" | "name" | "visibility">[],
): readonly Step[] {
  const known = new Set(before.sheets.map(({ id }) => id));
  return deletions(now.filter(({ id, name }) => !known.has(id) && isBuilt(name)));
}

function oldNamesBack({ oldSheets, oldTables }: Exchange, open: ReadonlySet<string>): readonly Step[] {
  return [
    ...oldSheets.map(({ id, name, visibility }) =>
      step(4, name, ({ context }) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.name = name;
        sheet.visibility = visibility;
      }),
    ),
    // A table that was not renamed is on a sheet that may still be protected.
    ...oldTables
      .filter(({ sheet }) => open.has(sheet))
      .map(({ id, name }) =>
        step(2, name, ({ context }) => {
          context.workbook.tables.getItem(id).name = name;
        }),
      ),
    ...oldSheets.filter(({ id }) => open.has(id)).flatMap(protectAgain),
  ];
}

/** Formulas are entered anew only after that. */
function isAside({ oldSheets }: Exchange, now: readonly Pick<Excel.Worksheet, "id" | "name">[]): boolean {
  return oldSheets.every((old) => now.some(({ id, name }) => id === old.id && name !== old.name));
}

/** Formulas that had not been entered anew have followed the old sheets aside, and follow them back. */
function formulasBack(
  { formulas }: Begun,
  entered: readonly OwnFormula[],
  open: ReadonlySet<string>,
): readonly Step[] {
  const unprotected = sheetsOf(formulas).filter(
    (sheet) => open.has(sheet.id) && !entered.some((one) => one.sheet === sheet),
  );
  return [...enterAnew(entered, open), ...unprotected.flatMap(protectAgain)];
}

/** Only names that this write may have touched: others may be such that Excel takes them from nobody. */
function definedNames(exchange: Exchange, now: readonly string[]): readonly Step[] {
  const { description, before, oldNames, ownNames } = exchange;
  const there = new Set(now.map((name) => name.toLowerCase()));
  const described = new Set(description.names.map(({ name }) => name.toLowerCase()));
  const known = new Set(before.names.map(({ name }) => name.toLowerCase()));
  const touched = before.names.filter(
    (name) => described.has(name.name.toLowerCase()) || oldNames.includes(name) || ownNames.includes(name),
  );
  return [
    ...now
      .filter((name) => described.has(name.toLowerCase()) && !known.has(name.toLowerCase()))
      .map((name) => step(2, name, ({ context }) => context.workbook.names.getItem(name).delete())),
    ...touched.map(({ name, formula, comment, visible }) =>
      step(4, [name, formula, comment], ({ context }) => {
        const all = context.workbook.names;
        if (there.has(name.toLowerCase())) {
          all.getItem(name).formula = formula;
          return;
        }
        const added = all.add(name, formula, comment);
        added.visible = visible;
      }),
    ),
  ];
}

function texts(before: Before, now: Pick<Excel.DocumentProperties, (typeof TEXTS)[number]>): readonly Step[] {
  return TEXTS.filter((text) => now[text] !== before[text]).map((text) =>
    step(2, before[text], ({ context }) => {
      context.workbook.properties[text] = before[text];
    }),
  );
}

function customProperties({ before, description }: Exchange): readonly Step[] {
  return Object.keys(description.properties.custom).map((key) =>
    step(3, [key, before.custom.get(key)], ({ context }) => {
      const { custom } = context.workbook.properties;
      if (before.custom.has(key)) custom.add(key, before.custom.get(key));
      else custom.getItemOrNullObject(key).delete();
    }),
  );
}
