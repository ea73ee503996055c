/** Workbook.worksheets: the sheets by name or id, in tab order. */
import { sameName, sheetNameFault } from "../model/rules";
import { newSheet } from "../model/newWorkbook";
import type { Sheet } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenText, isAbsent } from "./given";
import type { Host } from "./host";
import { object, orNull, value, type HostObject } from "./hostObject";
import { structureMustBeOpen } from "./workbookProtection";
import { worksheet } from "./worksheet";

export function worksheets(host: Host): HostObject {
  const { workbook } = host;
  const find = (key: unknown) => findSheet(host, givenText(key, "key"));
  const visible = (visibleOnly: unknown) =>
    workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheet(host, sheet)),
    methods: {
      getItem: ([key]) => object(worksheet(host, required(find(key), key))),
      getItemOrNullObject: ([key]) => {
        const sheet = find(key);
        return orNull(sheet && worksheet(host, sheet));
      },
      getActiveWorksheet: () => object(worksheet(host, required(findSheet(host, workbook.activeSheet), ""))),
      getFirst: ([visibleOnly]) =>
        object(worksheet(host, required(visible(visibleOnly)[0] ?? null, "first"))),
      getLast: ([visibleOnly]) =>
        object(worksheet(host, required(visible(visibleOnly).at(-1) ?? null, "last"))),
      getCount: ([visibleOnly]) => value(visible(visibleOnly).length),
      add: ([name]) => {
        structureMustBeOpen(workbook);
        const sheet = newSheet(
          workbook,
          isAbsent(name) ? freeName(host) : newName(host, givenText(name, "name")),
        );
        workbook.sheets.push(sheet);
        host.happened({ kind: "added", sheet });
        return object(worksheet(host, sheet));
      },
    },
  };
}

export function findSheet(host: Host, key: string): Sheet | null {
  return host.workbook.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key)) ?? null;
}

function required(sheet: Sheet | null, key: unknown): Sheet {
  if (!sheet) throw new Failure("ItemNotFound", `There is no sheet ${String(key)}.`);
  return sheet;
}

function newName(host: Host, name: string): string {
  const fault = sheetNameFault(name);
  if (fault !== null) refuse(`A sheet's name ${fault}: ${name}`);
  if (findSheet(host, name)) throw new Failure("ItemAlreadyExists", `There is a sheet ${name} already.`);
  return name;
}

function freeName(host: Host): string {
  let number = host.workbook.sheets.length + 1;
  while (findSheet(host, `Ark${number}`)) number += 1;
  return `Ark${number}`;
}
