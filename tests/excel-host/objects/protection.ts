/** Worksheet.protection. */
import type { Sheet } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenBoolean, givenOneOf, givenRecord, givenText, isAbsent } from "./given";
import { doing, type HostObject } from "./hostObject";

/** Everything is forbidden unless asked for, and the selection is free. */
const closed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

export function protection(sheet: Sheet): HostObject {
  return {
    type: "WorksheetProtection",
    properties: {
      protected: { read: () => sheet.protection !== null },
      options: { read: () => sheet.protection?.options ?? { ...closed, selectionMode: "Normal" } },
    },
    methods: {
      protect: doing(([options, password]) => {
        if (sheet.protection) throw new Failure("AccessDenied", `${sheet.name} is protected already.`);
        sheet.protection = {
          options: isAbsent(options) ? { ...closed, selectionMode: "Normal" } : readOptions(options),
          password: isAbsent(password) || password === "" ? null : givenText(password, "password"),
        };
      }),
      unprotect: doing(([password]) => {
        const wanted = sheet.protection?.password ?? null;
        if (wanted !== null && wanted !== password) {
          throw new Failure("AccessDenied", `The password of ${sheet.name} is another.`);
        }
        sheet.protection = null;
      }),
    },
  };
}

function readOptions(given: unknown): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { ...closed, selectionMode: "Normal" };
  for (const [name, value] of Object.entries(givenRecord(given, "options"))) {
    if (isAbsent(value)) continue;
    if (name === "selectionMode") {
      options[name] = givenOneOf(value, ["Normal", "Unlocked", "None"], name);
    } else if (name in closed) {
      options[name] = givenBoolean(value, name);
    } else refuse(`Protection has no option ${name}.`);
  }
  return options;
}
