/** Tells the client what happened in the workbook, in the messages that Excel sends for it. */
import type { Host, HostEvent } from "../objects/host";
import { range } from "../objects/range/range";
import { rangeText } from "../model/ranges";

/** Excel's numbers for the events of a sheet. */
const messageTypes: Record<HostEvent["kind"], number> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
};

/** The client's own: category of all events, and the target of those of the whole workbook. */
const EVENT_CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** The message to the client; each event goes to the sheet's own listeners and to the collection's. */
export function eventMessage(host: Host, event: HostEvent): string {
  const message = JSON.stringify(eventArguments(host, event));
  const messageType = messageTypes[event.kind];
  const entry = (targetId: string) => ({ messageCategory: EVENT_CATEGORY, messageType, targetId, message });
  return JSON.stringify({ type: 3, message: { entries: [entry(event.sheet.id), entry(WORKBOOK)] } });
}

function eventArguments(host: Host, event: HostEvent): unknown {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case "changed":
      return {
        worksheetId,
        changeType: event.changeType ?? "RangeEdited",
        source: event.source ?? "Local",
        triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        address: rangeText(event.area),
        referenceId: host.references.keep(range(host, event.sheet, event.area)),
        ...event.details,
      };
    case "selectionChanged":
      return { worksheetId, address: rangeText(event.area) };
    case "added":
    case "deleted":
      return { worksheetId, source: "Local" };
    default:
      return { worksheetId };
  }
}
