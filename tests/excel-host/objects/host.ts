/** What all objects share: the workbook, who is asked what a formula computes to, and the kept ranges. */
import type { Workbook, CellValue } from "../model/workbook";
import type { HostObject } from "./hostObject";

export interface Host {
  readonly workbook: Workbook;
  /** The computed value of a formula, as the test says; there is no calculation engine. */
  readonly calculate: (formula: string, sheet: string, cell: string) => CellValue;
  readonly references: References;
}

/** Ranges that the client keeps between requests, by the id that it was given. */
export interface References {
  keep(object: HostObject): string;
  find(id: string): HostObject | null;
  release(id: string): void;
  count(): number;
}

export function newReferences(): References {
  const kept = new Map<string, HostObject>();
  let next = 0;
  return {
    keep(object) {
      next += 1;
      kept.set(`ref${next}`, object);
      return `ref${next}`;
    },
    find: (id) => kept.get(id) ?? null,
    release: (id) => {
      kept.delete(id);
    },
    count: () => kept.size,
  };
}
