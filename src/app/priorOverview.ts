/** The file of an earlier overview → what it remembers. */
import { OVERVIEW_BUDGETS } from "../adapters/ooxml/read/limits/budgets";
import type { ReadingOptions } from "../adapters/ooxml/read/openPackage";
import { readWorkbook } from "../adapters/xlsx";
import { formOf } from "../core/forms";
import { neededCells } from "../core/refresh/neededCells";
import { readOverview, type Remembered } from "../core/refresh/readOverview";
import { registry } from "../data";
import type { Asked } from "./order";

export type PriorOverview =
  | { readonly found: true; readonly remembered: Remembered }
  | { readonly found: false; readonly why: "too-large" | "no-overview" };

/** A larger file is no overview of ours. In bytes. */
export const LARGEST_OVERVIEW = OVERVIEW_BUDGETS.fileBytes;

export function readPriorOverview(
  bytes: Uint8Array,
  { set, municipalities }: Pick<Asked, "set" | "municipalities">,
  reading: ReadingOptions = {},
): PriorOverview {
  const form = formOf(set);
  const workbook = readWorkbook(bytes, { ...reading, budgets: OVERVIEW_BUDGETS }, neededCells(form));
  if (!workbook.readable) {
    return { found: false, why: workbook.reason === "tooLarge" ? "too-large" : "no-overview" };
  }
  const codes = municipalities.map(({ code }) => code);
  const remembered = readOverview(workbook.snapshot, form, registry, codes);
  return remembered ? { found: true, remembered } : { found: false, why: "no-overview" };
}
