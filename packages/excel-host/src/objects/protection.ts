/** Worksheet.protection. */
import type { Sheet } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenBoolean, givenOneOf, givenRecord, givenText, isAbsent } from "./given";
import type { Host } from "./host";
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

export function protection({ manners }: Host, sheet: Sheet): HostObject {
  const told = () => {
    const options = sheet.protection?.options ?? { ...closed, selectionMode: "Normal" };
    return manners.protectionNulls ? { ...options, allowEditScenarios: null, selectionMode: null } : options;
  };
  return {
    type: "WorksheetProtection",
    properties: {
      protected: { read: () => sheet.protection !== null },
      options: { read: told },
    },
    methods: {
      protect: doing(([options, password]) => {
        if (sheet.protection) throw new Failure("AccessDenied", `${sheet.name} is protected already.`);
        sheet.protection = {
          options: isAbsent(options)
            ? { ...closed, selectionMode: "Normal" }
            : readOptions(options, manners.protectionNulls),
          password: isAbsent(password) || password === "" ? null : givenText(password, "password"),
        };
      }),
      unprotect: doing(([password]) => {
        if (!sheet.protection && manners.protectionNulls) {
          throw new Failure("AccessDenied", `${sheet.name} is not protected.`);
        }
        const wanted = sheet.protection?.password ?? null;
        if (wanted !== null && wanted !== password) {
          throw new Failure("AccessDenied", `The password of ${sheet.name} is another.`);
        }
        sheet.protection = null;
      }),
    },
  };
}

function readOptions(given: unknown, nullsRefused: boolean): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { ...closed, selectionMode: "Normal" };
  for (const [name, value] of Object.entries(givenRecord(given, "options"))) {
    if (value === null && nullsRefused) refuse(`${name} is null.`);
    if (isAbsent(value)) continue;
    if (name === "selectionMode") {
      options[name] = givenOneOf(value, ["Normal", "Unlocked", "None"], name);
    } else if (name in closed) {
      options[name] = givenBoolean(value, name);
    } else refuse(`Protection has no option ${name}.`);
  }
  return options;
}
