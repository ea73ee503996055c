/** Turns formulas of other sheets, which refer to what is replaced, into steps that enter them anew. */
/// <reference types="office-js" />
import { parseArea, toA1 } from "../../../workbook/address";
import { mentions } from "../write/formula";
import { step, type Step } from "../write/step";
import type { SheetBefore } from "./before";
import type { Exchange } from "./exchange";

/** A formula in somebody's own sheet, which would say #REF! once the old sheets are gone. */
export interface OwnFormula {
  readonly sheet: SheetBefore;
  /** A1. */
  readonly cell: string;
  /** With its leading "=". */
  readonly formula: string;
}

/** To be asked after the sync; nothing is asked of Excel where nothing is replaced. */
export type Asked = () => readonly OwnFormula[];

/** Queued beside the building, so that it costs no sync of its own. */
export function askForFormulas(context: Excel.RequestContext, exchange: Exchange): Asked {
  const { before, oldSheets, oldTables } = exchange;
  if (oldSheets.length === 0) return () => [];
  const gone = new Set(oldSheets.map(({ id }) => id));
  const asked = before.sheets
    .filter(({ id }) => !gone.has(id))
    .map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
      range.load("address,formulas");
      return { sheet, range };
    });
  const sheets = new Set(oldSheets.map(({ name }) => name.toLowerCase()));
  const tables = new Set(oldTables.map(({ name }) => name.toLowerCase()));
  return () =>
    asked.flatMap(({ sheet, range }) =>
      formulasIn(range).flatMap(({ cell, formula }) =>
        mentions(formula, sheets, tables) ? [{ sheet, cell, formula }] : [],
      ),
    );
}

function formulasIn({ address, formulas }: Excel.Range): readonly { cell: string; formula: string }[] {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (!area) return [];
  return formulas.flatMap((line: readonly unknown[], down) =>
    line.flatMap((formula, right) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ cell: toA1({ row: area.from.row + down, column: area.from.column + right }), formula }]
        : [],
    ),
  );
}

/**
 * Entered anew, a formula refers to whatever has the name now. Protection is lifted for it and put on again.
 *
 * @param open ids of sheets that are not protected at the moment, though they were
 */
export function enterAnew(formulas: readonly OwnFormula[], open: ReadonlySet<string>): readonly Step[] {
  return sheetsOf(formulas).flatMap((sheet) => {
    const { id, protection } = sheet;
    const enter = formulas
      .filter((one) => one.sheet === sheet)
      .map(({ cell, formula }) =>
        step(3, [id, cell, formula], ({ context }) => {
          context.workbook.worksheets.getItem(id).getRange(cell).formulas = [[formula]];
        }),
      );
    if (protection === null) return enter;
    const lift = step(3, id, ({ context }) => context.workbook.worksheets.getItem(id).protection.unprotect());
    return [...(open.has(id) ? [] : [lift]), ...enter, ...protectAgain(sheet)];
  });
}

export function protectAgain({ id, protection }: SheetBefore): readonly Step[] {
  if (protection === null) return [];
  return [
    step(4, [id, protection], ({ context }) =>
      context.workbook.worksheets.getItem(id).protection.protect(protection),
    ),
  ];
}

/** Which formulas a swap that broke off had entered anew already: those that read as before although the sheets stand aside. */
export function askWhichWereEntered(
  context: Excel.RequestContext,
  formulas: readonly OwnFormula[],
): () => readonly OwnFormula[] {
  const asked = formulas.map((own) => {
    const range = context.workbook.worksheets.getItem(own.sheet.id).getRange(own.cell);
    range.load("formulas");
    return { own, range };
  });
  return () => asked.flatMap(({ own, range }) => (firstOf(range) === own.formula ? [own] : []));
}

function firstOf({ formulas }: Excel.Range): unknown {
  return formulas[0]?.[0];
}

export function sheetsOf(formulas: readonly OwnFormula[]): readonly SheetBefore[] {
  return [...new Set(formulas.map(({ sheet }) => sheet))];
}
