/** Shows one cell, or writes one: what the pane does beside the person who works in the sheet. */
/// <reference types="office-js" />
import { isDateFormat } from "../../workbook/dateFormat";
import { isoToSerial } from "../../workbook/serialDate";
import type { CellReference } from "../../workbook/reference";
import { HostFailure, type OpenWorkbook, type SeenText, type Undo } from "../../workbook/openWorkbook";
import { inExcel } from "./host/office";

/** One sync. @throws HostFailure also when the sheet is hidden */
export function goTo({ sheet, cell }: CellReference): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}

/** What stands in a cell, and what is given to have it stand there. */
interface Standing {
  readonly format: string;
  readonly value: unknown;
}

/**
 * Three syncs: how a value is given depends on the cell's own format, and undoing on what the cell then shows.
 * @throws HostFailure "protected" for a locked cell, "changed" when a text that was seen is another one by now, "unsure"
 *   when nobody knows whether it was written
 */
export const writeCell: OpenWorkbook["writeCell"] = async (place, content, seen = []) => {
  const before = await look(place, seen);
  const given = givenFor(before.format, content);
  try {
    await put(place, given, before.format);
  } catch (failure) {
    if (!(await isThereNow(place, before, given, failure))) throw failure;
  }
  return { without: [], undo: undoOf(place, before, await look(place)) };
};

function givenFor(format: string, { kind, text }: Parameters<OpenWorkbook["writeCell"]>[1]): Standing {
  if (kind === "text") return { format, value: asText(text, format) };
  // In a cell with text format a day's number would stay a row of digits.
  return {
    format: isDateFormat(-1, format) ? format : "yyyy-mm-dd",
    value: text === "" ? "" : isoToSerial(text),
  };
}

function asText(text: string, format: string): string {
  return format === "@" || text === "" ? text : `'${text}`;
}

function look({ sheet, cell }: CellReference, seen: readonly SeenText[] = []): Promise<Standing> {
  return inExcel(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    const target = on.getRange(cell);
    target.load("numberFormat,values,formulas");
    const beside = seen.map(({ cell: at }) => on.getRange(at).load("values"));
    await context.sync();
    const other = seen.find(({ text }, index) => String(beside[index]?.values[0]?.[0]) !== text);
    if (other) throw new HostFailure("changed", `${sheet}!${other.cell} holds something else by now`);
    const format = String(target.numberFormat[0]?.[0]);
    const [value, formula]: readonly unknown[] = [target.values[0]?.[0], target.formulas[0]?.[0]];
    // A text is given as text again, and a formula as a formula.
    return {
      format,
      value: typeof value === "string" && value === formula ? asText(value, format) : formula,
    };
  });
}

/** @param formatNow a protected sheet lets no format be set, not even the one that is there */
function put({ sheet, cell }: CellReference, { format, value }: Standing, formatNow: string): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (format !== formatNow) target.numberFormat = [[format]];
    target.values = [[value]];
    await context.sync();
  });
}

/**
 * After a failure: whether only the answer was lost. Half of it is taken back.
 * @throws HostFailure "unsure" when Excel does not say
 */
async function isThereNow(
  place: CellReference,
  before: Standing,
  given: Standing,
  failure: unknown,
): Promise<boolean> {
  try {
    const now = await look(place);
    if (now.value === given.value && now.format === given.format) return true;
    if (now.format !== before.format) await put(place, before, now.format);
    return false;
  } catch {
    const unsure = new HostFailure("unsure", String(failure));
    unsure.cause = failure;
    throw unsure;
  }
}

function undoOf(place: CellReference, before: Standing, written: Standing): Undo {
  return {
    changedSince: async () => ((await look(place)).value === written.value ? [] : [place.sheet]),
    putBack: async () => {
      await put(place, before, written.format);
      return [];
    },
  };
}
