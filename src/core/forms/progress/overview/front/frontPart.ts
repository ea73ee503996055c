/** A part of the front page that others make: how much room it takes, and what stands in it. */
import type { CellDescription } from "../../../../../workbook/description";
import type { Block } from "../../../../overview/flow";

export interface FrontPart {
  readonly block: Block;
  /** @param row its first row */
  readonly draw: (row: number) => {
    readonly cells: readonly CellDescription[];
    readonly merges: readonly string[];
  };
}
