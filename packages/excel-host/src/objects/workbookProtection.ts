/** Workbook.protection: sheets can be neither added, removed, renamed, moved nor hidden. */
import type { Workbook } from "../model/workbook";
import { Failure } from "../wire/failure";
import { doing, type HostObject } from "./hostObject";

export function workbookProtection(workbook: Workbook): HostObject {
  return {
    type: "WorkbookProtection",
    properties: { protected: { read: () => workbook.structureProtected } },
    methods: {
      protect: doing(() => {
        workbook.structureProtected = true;
      }),
      unprotect: doing(() => {
        workbook.structureProtected = false;
      }),
    },
  };
}

/** Refuses what would change the row of sheets. */
export function structureMustBeOpen({ structureProtected }: Workbook): void {
  if (structureProtected) throw new Failure("AccessDenied", "The workbook's structure is protected.");
}
