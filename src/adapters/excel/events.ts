/** Turns Excel's events into calls of a listener, until it is told to stop. */
/// <reference types="office-js" />
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { newCellWatch } from "./cellWatch";
import { inExcel } from "./host/office";
import { patiently } from "./host/patiently";

/**
 * Only what a person changed: what this add-in writes is known already. What somebody chooses from a dropdown Excel may
 * tell nobody; then the cell is seen to hold something else when the selection leaves it.
 */
export const onChange: OpenWorkbook["onChange"] = async (listener) => {
  const watch = newCellWatch();
  const tell = async (id: string, range: string) => {
    const sheet = await sheetName(id);
    if (sheet !== null) listener({ sheet, range });
  };
  const stopChanges = await listen((worksheets) =>
    worksheets.onChanged.add(({ worksheetId, address, triggerSource }) =>
      patiently(async () => {
        await watch.heard(worksheetId, withoutDollars(address));
        if (triggerSource !== "ThisLocalAddin") await tell(worksheetId, withoutDollars(address));
      }),
    ),
  );
  const stopWatching = await listen((worksheets) =>
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      patiently(async () => {
        const left = await watch.moved(worksheetId, firstCell(address));
        if (left) await tell(left.sheet, left.cell);
      }),
    ),
  );
  await patiently(watch.begin);
  return () => {
    stopChanges();
    stopWatching();
  };
};

export const onSelect: OpenWorkbook["onSelect"] = (listener) =>
  listen((worksheets) =>
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      patiently(async () => {
        const sheet = await sheetName(worksheetId);
        if (sheet !== null) listener({ sheet, cell: firstCell(address) });
      }),
    ),
  );

async function listen<T>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): Promise<() => void> {
  const handler = await inExcel(
    async (context) => {
      const added = add(context.workbook.worksheets);
      await context.sync();
      return added;
    },
    { waits: true },
  );
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
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    },
    { waits: true },
  );
}

function firstCell(address: string): string {
  const [cell = ""] = withoutDollars(address).split(/[:,;]/);
  return cell;
}

function withoutDollars(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
