/** What all objects share: the workbook, who is asked what a formula computes to, and the kept ranges. */
import type { Area } from "../model/addresses";
import type { CellValue, Sheet, Workbook } from "../model/workbook";
import type { HostObject } from "./hostObject";
import type { Manners } from "./manners";

export interface Host {
  readonly workbook: Workbook;
  /** The computed value of a formula (without "=") as the test says, or null; there is no calculation engine. */
  readonly calculate: (formula: string, sheet: string, cell: string) => CellValue | null;
  readonly references: References;
  /** Called with whatever happens in the workbook; the bridge tells the client afterwards. */
  readonly happened: (event: HostEvent) => void;
  /** False while the add-in has switched events off. */
  eventsEnabled: boolean;
  /** Every file of the workbook that was handed over. */
  readonly files: Workbook[];
  readonly manners: Manners;
  readonly platform: string;
  /** How many batches with `mergeUndoGroup` are under way. */
  readonly undoGroups: { open: number };
  /** True while the user has another workbook in front. */
  elsewhere: boolean;
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

export type HostEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly byAddIn: boolean;
      readonly changeType?: string;
      readonly source?: "Local" | "Remote";
      /** For a single cell: before and after. */
      readonly details?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };
