/** A sheet said by what is particular to it. */
import type { SheetDescription } from "../../workbook/description";

/** All else is as in every sheet of ours: seen, without gridlines, with nothing in it that is not said. */
export type Particular = Pick<SheetDescription, "name" | "columns" | "cells"> & Partial<SheetDescription>;

export function sheet(particular: Particular): SheetDescription {
  return {
    visibility: "visible",
    gridlines: false,
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    ...particular,
  };
}
