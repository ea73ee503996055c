/** Turns Excel's events into calls of a listener, until it is told to stop. */
/// <reference types="office-js" />
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { inExcel } from "./office";

/** Only what a person changed: what this add-in writes is known already. */
export const onChange: OpenWorkbook["onChange"] = (listener) =>
  listen((worksheets) =>
    worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const sheet = await sheetName(worksheetId);
      if (sheet !== null) listener({ sheet, range: withoutDollars(address) });
    }),
  );

export const onSelect: OpenWorkbook["onSelect"] = (listener) =>
  listen((worksheets) =>
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await sheetName(worksheetId);
      const [cell = ""] = withoutDollars(address).split(/[:,]/);
      if (sheet !== null) listener({ sheet, cell });
    }),
  );

async function listen<T>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): Promise<() => void> {
  const handler = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  let listening = true;
  return () => {
    if (!listening) return;
    listening = false;
    // The handler belongs to the context in which it was added. A failure is left to the page's own log.
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Null when the sheet is gone by now: then nobody needs to hear of it. */
function sheetName(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

function withoutDollars(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
