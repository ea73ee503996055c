/** Workbook.application: calculation, the screen, and new workbooks. */
import { refuse } from "../wire/failure";
import { givenOneOf, givenText, isAbsent } from "./given";
import type { Host } from "./host";
import { doing, nothing, object, type HostObject } from "./hostObject";
import { recalculate } from "./recalculate";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export function application(host: Host): HostObject {
  const { workbook } = host;
  return {
    type: "Application",
    properties: {
      calculationMode: {
        read: () => workbook.calculationMode,
        write: (given) => {
          workbook.calculationMode = givenOneOf(given, modes, "calculationMode");
        },
      },
      calculationState: { read: () => "Done" },
      decimalSeparator: { read: () => "," },
      thousandsSeparator: { read: () => "." },
      useSystemSeparators: { read: () => true },
    },
    methods: {
      calculate: doing(([kind]) => {
        givenOneOf(kind, ["Recalculate", "Full", "FullRebuild"], "calculationType");
        workbook.calculations += 1;
        recalculate(host);
      }),
      suspendApiCalculationUntilNextSync: () => nothing,
      suspendScreenUpdatingUntilNextSync: () => nothing,
      createWorkbook: ([base64]) =>
        object(createdWorkbook(host, isAbsent(base64) ? null : mustBeFile(base64))),
    },
  };
}

/** A workbook is a ZIP archive: "PK" first. */
function mustBeFile(given: unknown): string {
  const text = givenText(given, "base64File");
  return /^UEsD[A-Za-z0-9+/]*={0,2}$/.test(text) ? text : refuse("That is no workbook in base64.");
}

function createdWorkbook(host: Host, base64: string | null): HostObject {
  return {
    type: "WorkbookCreated",
    id: `new${host.workbook.created.length}`,
    properties: { id: { read: () => `new${host.workbook.created.length}` } },
    methods: {
      open: doing(() => {
        host.workbook.created.push(base64);
      }),
    },
  };
}
